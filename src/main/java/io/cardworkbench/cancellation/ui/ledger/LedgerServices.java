package io.cardworkbench.cancellation.ui.ledger;

import io.cardworkbench.cancellation.ledger.LedgerService;
import io.cardworkbench.cancellation.ledger.WriteLedger;
import io.cardworkbench.cards.retention.RetentionSettings;
import org.springframework.stereotype.Component;

/** What the ledger on a page needs of the module. */
@Component
public record LedgerServices(LedgerService ledger, WriteLedger write, RetentionSettings retention) {}
