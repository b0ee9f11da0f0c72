package io.cardworkbench.cancellation.rate;

import io.cardworkbench.Decision;
import io.cardworkbench.cancellation.job.JobPause;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How many cards a second a job was through with, from its start to its end, or until now.
 *
 * @param width how long a span of it is; the last one may be longer or shorter by half
 * @param mean of the time that it was not held
 * @param spans in order; at least one
 */
@Decision
public record JobRate(Instant from, Instant to, Duration width, double mean, List<Span> spans) {

    private static final double MILLIS = 1_000;

    public JobRate {
        spans = List.copyOf(spans);
    }

    /** @param cards how many there were in each span of the scale; some after the last one, if clocks differ */
    static JobRate of(RateScale scale, Map<Integer, Integer> cards, Collection<JobPause> pauses) {
        var counts = new int[scale.spans()];
        cards.forEach((span, count) -> counts[Math.clamp(span, 0, counts.length - 1)] += count);
        var spans = IntStream.range(0, counts.length)
                .mapToObj(span -> Span.of(scale.start(span), scale.end(span), counts[span], pauses))
                .toList();
        var length = Duration.between(scale.from(), scale.to());
        var worked = length.minus(held(scale.from(), scale.to(), pauses));
        return new JobRate(
                scale.from(),
                scale.to(),
                scale.width(),
                perSecond(IntStream.of(counts).sum(), worked),
                spans);
    }

    /** The highest of its spans. */
    public double most() {
        return spans.stream().mapToDouble(Span::cardsPerSecond).max().orElse(0);
    }

    private static double perSecond(int cards, Duration time) {
        return cards * MILLIS / Math.max(1, time.toMillis());
    }

    private static Duration held(Instant from, Instant to, Collection<JobPause> pauses) {
        return pauses.stream().map(pause -> common(from, to, pause)).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration common(Instant from, Instant to, JobPause pause) {
        var resumed = Objects.requireNonNullElse(pause.resumed(), to);
        var begin = pause.paused().isBefore(from) ? from : pause.paused();
        var end = resumed.isAfter(to) ? to : resumed;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /**
     * A part of the life of a job.
     *
     * @param paused whether it was held for most of it
     */
    public record Span(Instant from, int cards, double cardsPerSecond, boolean paused) {

        static Span of(Instant from, Instant to, int cards, Collection<JobPause> pauses) {
            var length = Duration.between(from, to);
            var paused = held(from, to, pauses).multipliedBy(2).compareTo(length) > 0;
            return new Span(from, cards, perSecond(cards, length), paused);
        }
    }
}
