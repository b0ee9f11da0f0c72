package io.cardworkbench.access;

import java.util.Optional;

/** Identifies an environment. */
public record EnvironmentId(int value) {

    /** Empty if the text is not the form of one. */
    public static Optional<EnvironmentId> parse(String text) {
        return IdText.parseInt(text).map(EnvironmentId::new);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
