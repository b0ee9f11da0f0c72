package io.cardworkbench.cards.kept;

import java.util.Optional;
import java.util.UUID;

/** Identifies a query that is kept because no address could hold it; random, so that it can't be guessed. */
public record KeptQueryId(UUID value) {

    /** Empty if the text is not the form of one. */
    public static Optional<KeptQueryId> parse(String text) {
        try {
            return Optional.of(new KeptQueryId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
