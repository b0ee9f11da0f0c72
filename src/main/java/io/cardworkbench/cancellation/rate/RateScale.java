package io.cardworkbench.cancellation.rate;

import io.cardworkbench.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Cuts the life of a job into at most {@value #MOST} spans of a length that is easily read. What is left over belongs to the last
 * one: it is up to half a span longer or shorter than the others.
 *
 * @param spans at least one
 */
@Decision
record RateScale(Instant from, Instant to, Duration width, int spans) {

    static final int MOST = 60;

    private static final Duration DAY = Duration.ofDays(1);

    private static final List<Duration> READABLE = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    static RateScale over(Instant from, Instant to) {
        var length = Duration.between(from, to);
        var width = READABLE.stream()
                .filter(candidate -> candidate.multipliedBy(MOST).compareTo(length) >= 0)
                .findFirst()
                .orElseGet(() -> DAY.multipliedBy(
                        Math.ceilDiv(length.toSeconds(), DAY.multipliedBy(MOST).toSeconds())));
        var spans = Math.max(1, length.plus(width.dividedBy(2)).dividedBy(width));
        return new RateScale(from, to, width, (int) spans);
    }

    Instant start(int span) {
        return from.plus(width.multipliedBy(span));
    }

    Instant end(int span) {
        return span == spans - 1 ? to : start(span + 1);
    }
}
