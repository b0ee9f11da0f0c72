package io.cardworkbench.cancellation.api.ledger;

import io.cardworkbench.cancellation.ledger.LedgerEntry;
import io.cardworkbench.rest.GivenValues;
import java.util.regex.Pattern;

/**
 * Where a page of a ledger begins.
 *
 * @param part of the job
 * @param after the id of the last card of that part that was read before; 0 if none was
 */
record LedgerCursor(int part, long after) {

    static final LedgerCursor START = new LedgerCursor(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    static LedgerCursor parse(GivenValues given) {
        var match = FORM.matcher(given.one());
        if (!match.matches()) {
            throw given.refused("is the value of 'next' of the page before");
        }
        return new LedgerCursor(Integer.parseInt(match.group(1)), Long.parseLong(match.group(2)));
    }

    static LedgerCursor after(int part, LedgerEntry last) {
        return new LedgerCursor(part, last.outcome().card().value());
    }

    /** Whether a card of a part comes after what was read before; parts before that are never read again. */
    boolean isBefore(int inPart, LedgerEntry entry) {
        return inPart > part || entry.outcome().card().value() > after;
    }

    @Override
    public String toString() {
        return part + "-" + after;
    }
}
