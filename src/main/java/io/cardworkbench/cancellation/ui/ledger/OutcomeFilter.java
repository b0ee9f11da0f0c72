package io.cardworkbench.cancellation.ui.ledger;

import io.cardworkbench.cancellation.job.CardOutcome.Kind;
import java.util.EnumSet;
import java.util.Set;

/** Which cards of a job a page lists, by their outcome. */
enum OutcomeFilter {
    ALL,
    CANCELLED,
    SKIPPED,
    FAILED,
    REMAINING;

    Set<Kind> kinds() {
        return this == ALL ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.valueOf(name()));
    }
}
