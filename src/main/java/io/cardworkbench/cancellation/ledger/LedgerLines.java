package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.csv.Csv;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.ApiName;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The lines of a ledger in each format. The last one counts the cards, or says that they are not kept: without it, something is missing. */
@Component
class LedgerLines {

    private static final String CSV_HEADER = "cardInstanceId,outcome,status,failure,userId\r\n";

    private final ApiJson json;

    LedgerLines(ApiJson json) {
        this.json = json;
    }

    String first(LedgerFormat format) {
        return switch (format) {
            case CSV -> CSV_HEADER;
            case JSON_LINES -> "";
        };
    }

    String line(LedgerFormat format, LedgerEntry entry) {
        return switch (format) {
            case CSV -> csv(entry.outcome(), entry);
            case JSON_LINES -> json.write(OutcomeJson.of(entry)) + "\n";
        };
    }

    String last(LedgerFormat format, long rows) {
        return switch (format) {
            case CSV -> Csv.end(rows);
            case JSON_LINES -> json.write(new Rows(rows)) + "\n";
        };
    }

    /** In the place of the last line. */
    String gone(LedgerFormat format, long rows, Instant since) {
        return switch (format) {
            case CSV -> Csv.end(rows, "not kept since " + since);
            case JSON_LINES -> json.write(new RowsGone(rows, since)) + "\n";
        };
    }

    private static String csv(CardOutcome outcome, LedgerEntry entry) {
        var status = SkippedStatus.of(outcome);
        return Csv.line(List.of(
                outcome.card().toString(),
                ApiName.of(outcome.kind()),
                status == null ? "" : ApiName.of(status),
                Objects.toString(outcome.failure(), ""),
                Objects.toString(entry.userId(), "")));
    }

    /** How many cards were written. */
    record Rows(long rows) {}

    /** The same where the ledger is not kept any more. */
    record RowsGone(long rows, Instant goneSince) {}
}
