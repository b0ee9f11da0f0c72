package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.Decision;
import java.time.Duration;

/**
 * How many chunks one transaction takes: more while transactions are well under the target, fewer when they are over it, so
 * that customers never wait long for a lock of the job.
 */
@Decision
public record Pace(Duration target, int chunks) {

    private static final int MAX_CHUNKS = 4;

    public static Pace towards(Duration target) {
        return new Pace(target, 1);
    }

    public Pace after(Duration transaction) {
        if (transaction.compareTo(target) > 0) {
            return new Pace(target, Math.max(1, chunks / 2));
        }
        var roomForOneMore = transaction.multipliedBy(chunks + 1L).compareTo(target.multipliedBy(chunks)) < 0;
        return roomForOneMore ? new Pace(target, Math.min(MAX_CHUNKS, chunks + 1)) : this;
    }
}
