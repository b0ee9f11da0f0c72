package io.cardworkbench.cancellation.api;

import io.cardworkbench.rest.GivenValues;
import java.util.regex.Pattern;

/** Where a page of a ledger begins: at a card of a part of the job. */
record LedgerCursor(int part, int index) {

    static final LedgerCursor START = new LedgerCursor(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    static LedgerCursor parse(GivenValues given) {
        var match = FORM.matcher(given.one());
        if (!match.matches()) {
            throw given.refused("is the value of 'next' of the page before");
        }
        return new LedgerCursor(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    LedgerCursor next() {
        return new LedgerCursor(part, index + 1);
    }

    LedgerCursor nextPart() {
        return new LedgerCursor(part + 1, 0);
    }

    @Override
    public String toString() {
        return part + "-" + index;
    }
}
