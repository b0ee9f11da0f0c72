package io.cardworkbench.cancellation.review;

import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A count that is under way. */
public final class PendingCount {

    private final CompletableFuture<OptionalInt> outcome = new CompletableFuture<>();

    PendingCount() {}

    /** Nobody wants to know any more, or it takes too long. */
    public void giveUp() {
        outcome.complete(OptionalInt.empty());
    }

    /** How many there are, empty where it was given up; or a fault. */
    public CompletionStage<OptionalInt> outcome() {
        return outcome.minimalCompletionStage();
    }

    void soFar(int count) {
        if (outcome.isDone()) {
            throw new CancellationException("given up after " + count);
        }
    }

    void complete(int count) {
        outcome.complete(OptionalInt.of(count));
    }

    void fail(Throwable cause) {
        outcome.completeExceptionally(cause);
    }
}
