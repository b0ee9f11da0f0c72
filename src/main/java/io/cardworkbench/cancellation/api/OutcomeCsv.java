package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.csv.Csv;
import io.cardworkbench.rest.ApiName;
import java.util.List;
import java.util.Objects;

/** A card of a ledger as a line of CSV. */
final class OutcomeCsv {

    private OutcomeCsv() {}

    static String line(CardOutcome outcome) {
        var status = outcome.status();
        return Csv.line(List.of(
                outcome.card().toString(),
                ApiName.of(outcome.kind()),
                status == null ? "" : status.key(),
                Objects.toString(outcome.failure(), "")));
    }
}
