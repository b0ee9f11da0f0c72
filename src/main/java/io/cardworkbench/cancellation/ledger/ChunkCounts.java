package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.cancellation.job.CardOutcome;
import java.util.Set;

/** How many cards of one chunk have which outcome. */
record ChunkCounts(int number, int cancelled, int skipped, int failed, int remaining) {

    int of(Set<CardOutcome.Kind> kinds) {
        return kinds.stream().mapToInt(this::of).sum();
    }

    private int of(CardOutcome.Kind kind) {
        return switch (kind) {
            case CANCELLED -> cancelled;
            case SKIPPED -> skipped;
            case FAILED -> failed;
            case REMAINING -> remaining;
        };
    }
}
