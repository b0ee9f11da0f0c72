package io.cardworkbench.cancellation.review;

import java.util.Optional;
import java.util.UUID;

/** Identifies a review; random, so that it can't be guessed. */
public record ReviewId(UUID value) {

    /** Empty if the text is not the form of one. */
    public static Optional<ReviewId> parse(String text) {
        try {
            return Optional.of(new ReviewId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
