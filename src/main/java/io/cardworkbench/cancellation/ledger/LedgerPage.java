package io.cardworkbench.cancellation.ledger;

import java.util.List;

/**
 * Some cards of a job, in the order of their ids.
 *
 * @param total how many there are on all pages
 */
public record LedgerPage(List<LedgerEntry> entries, int total) {

    public LedgerPage {
        entries = List.copyOf(entries);
    }
}
