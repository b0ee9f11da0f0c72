package io.cardworkbench.cancellation;

/** Identifies a cancel job. */
public record JobId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
