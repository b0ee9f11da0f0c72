package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.CardOutcome;
import io.cardworkbench.rest.ApiName;
import java.util.Locale;

/** A card of a ledger as a line of RFC 4180. */
final class OutcomeCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private OutcomeCsv() {}

    static String line(CardOutcome outcome) {
        var status = outcome.status();
        var failure = outcome.failure();
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%s\r\n",
                outcome.card(),
                ApiName.of(outcome.kind()),
                status == null ? "" : status.key(),
                failure == null ? "" : quoted(failure));
    }

    /** Also keeps spreadsheets from reading a text as a formula. */
    private static String quoted(String text) {
        var safe = text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
