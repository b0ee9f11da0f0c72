package io.cardworkbench.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Durations in nanoseconds, added by any thread. */
final class Times {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long duration) {
        nanos.add(duration);
    }

    void clear() {
        nanos.clear();
    }

    /** Median, 99th percentile and maximum in milliseconds. */
    String summary() {
        var sorted = sorted();
        return sorted.length == 0
                ? "–"
                : "%.1f / %.1f / %.1f".formatted(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    /** In milliseconds. */
    double p99() {
        return at(sorted(), 0.99);
    }

    private long[] sorted() {
        return nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static double at(long[] sorted, double fraction) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var place = (int) Math.ceil(sorted.length * fraction) - 1;
        return sorted[Math.max(0, place)] / 1e6;
    }
}
