package io.cardworkbench.cards.ui.numbers;

import io.cardworkbench.cards.numbers.CardNumberService;
import io.cardworkbench.cards.ui.QueryAddresses;
import org.springframework.stereotype.Component;

/** What the numbers of cards need. */
@Component
record NumberServices(CardNumberService numbers, QueryAddresses addresses) {}
