package io.cardworkbench.access;

/** Identifies an environment. */
public record EnvironmentId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
