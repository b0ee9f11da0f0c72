package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.IdText;
import java.util.Optional;

/** Identifies a cancel job. */
public record JobId(long value) {

    /** Empty if the text is not the form of one. */
    public static Optional<JobId> parse(String text) {
        return IdText.parseLong(text).map(JobId::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
