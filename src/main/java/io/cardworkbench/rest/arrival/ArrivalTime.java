package io.cardworkbench.rest.arrival;

import java.time.Duration;

/** How long a request has taken to arrive: its headers, and whoever waits for its body. What the application does meanwhile does not count. */
final class ArrivalTime {

    private final long limit;
    private long spent;

    ArrivalTime(Duration limit) {
        this.limit = limit.toNanos();
    }

    /** Begins with the headers of a request, the first byte of which came at a time of {@link System#nanoTime()}. */
    void beginAt(long firstByte) {
        spent = System.nanoTime() - firstByte;
    }

    /** Adds a wait that began at such a time. */
    void addSince(long beginning) {
        spent += System.nanoTime() - beginning;
    }

    boolean isOver() {
        return spent > limit;
    }
}
