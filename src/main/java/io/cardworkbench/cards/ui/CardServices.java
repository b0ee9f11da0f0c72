package io.cardworkbench.cards.ui;

import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.erasure.EraseCustomerService;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.query.CustomerStreamService;
import io.cardworkbench.cards.retention.RetentionSettings;
import io.cardworkbench.cards.sending.CardSendingService;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.cards.ui.criteria.TemplateChoice;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the views of cards need. */
@Component
public record CardServices(
        CardQueryService queries,
        CustomerStreamService streams,
        CardSendingService sending,
        CardTemplateService templates,
        EraseCustomerService erasing,
        QueryAddresses addresses,
        RetentionSettings retention,
        Clock clock) {

    public TemplateChoice templateChoice(Place place) {
        return TemplateChoice.of(templates, place);
    }
}
