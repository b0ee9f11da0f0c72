package io.cardworkbench.cancellation.review;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** A review that is being prepared. */
public final class PendingReview {

    private final CompletableFuture<Review> outcome = new CompletableFuture<>();
    private volatile int found;
    private volatile boolean givenUp;

    PendingReview() {}

    /** How many matching cards have been found so far. */
    public int found() {
        return found;
    }

    /** Ends the preparation; nothing of it is kept. */
    public void giveUp() {
        givenUp = true;
        outcome.completeExceptionally(new ReviewRefused(ReviewRefused.Reason.GIVEN_UP));
    }

    /** The review, or {@link ReviewRefused}, or a fault. */
    public CompletionStage<Review> outcome() {
        return outcome.minimalCompletionStage();
    }

    /** Waits for the outcome. */
    public Review join() {
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    void found(int count) {
        if (givenUp) {
            throw new ReviewRefused(ReviewRefused.Reason.GIVEN_UP);
        }
        found = count;
    }

    void complete(Review review) {
        outcome.complete(review);
    }

    void fail(Throwable cause) {
        outcome.completeExceptionally(cause);
    }
}
