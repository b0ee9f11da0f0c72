package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.IdText;
import java.util.Optional;

/** One of the workers of a job; its text, such as {@code 7/1}, is the name of its execution in db-scheduler. */
public record WorkerSlot(JobId job, int number) {

    private static final String SEPARATOR = "/";

    public static WorkerSlot parse(String text) {
        var parts = text.split(SEPARATOR, -1);
        var slot = parts.length == 2
                ? JobId.parse(parts[0])
                        .flatMap(job -> IdText.parseInt(parts[1]).map(number -> new WorkerSlot(job, number)))
                : Optional.<WorkerSlot>empty();
        return slot.orElseThrow(() -> new IllegalArgumentException("No worker is called " + text));
    }

    @Override
    public String toString() {
        return job + SEPARATOR + number;
    }
}
