package io.cardworkbench.cancellation.ledger;

import java.util.List;

/** Those cards of one part of a job that were asked for, in the order of their ids. */
public record LedgerPart(int number, List<LedgerEntry> entries) {

    public LedgerPart {
        entries = List.copyOf(entries);
    }
}
