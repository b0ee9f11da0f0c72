package io.cardworkbench.cancellation.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures, when asked, what there is to do: the same on all nodes, which read it in the database. */
@Component
class MeasureQueue {

    /** For one answer, which has several of the numbers. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final QueueTable table;
    private final Clock clock;
    private Instant seen = Instant.EPOCH;
    private @Nullable Queue queue;

    MeasureQueue(QueueTable table, Clock clock, MeterRegistry registry) {
        this.table = table;
        this.clock = clock;
        jobs("queued", Queue::queued).register(registry);
        jobs("running", Queue::running).register(registry);
        jobs("paused", Queue::paused).register(registry);
        Gauge.builder("workbench.queue.age", () -> look().age(clock.instant()).toSeconds())
                .description("For how long the oldest queued job has been waiting")
                .baseUnit("seconds")
                .register(registry);
    }

    private Gauge.Builder<?> jobs(String state, ToDoubleFunction<Queue> count) {
        return Gauge.builder("workbench.jobs", () -> count.applyAsDouble(look()))
                .description("Jobs that are not over, by state")
                .tag("state", state);
    }

    private synchronized Queue look() {
        var now = clock.instant();
        var known = queue;
        if (known == null || seen.isBefore(now.minus(FRESH))) {
            known = table.read();
            queue = known;
            seen = now;
        }
        return known;
    }
}
