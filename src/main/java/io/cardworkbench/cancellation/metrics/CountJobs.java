package io.cardworkbench.cancellation.metrics;

import io.cardworkbench.cancellation.job.CancellationEvent.JobEnded;
import io.cardworkbench.cancellation.job.CancellationEvent.JobStarted;
import io.cardworkbench.cancellation.job.JobState;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Measures how long jobs waited for their turn, and took, on the node that started or ended them. */
@Component
class CountJobs {

    private final Timer waits;
    private final Map<JobState, Timer> ends = new EnumMap<>(JobState.class);

    CountJobs(MeterRegistry registry) {
        waits = Timer.builder("workbench.job.waits")
                .description("How long jobs waited for their turn")
                .register(registry);
        for (var state : JobState.ended()) {
            ends.put(
                    state,
                    Timer.builder("workbench.job.ends")
                            .description("How long jobs took from their start, by how they ended")
                            .tag("state", state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .register(registry));
        }
    }

    @TransactionalEventListener
    void started(JobStarted event) {
        waits.record(between(event.job().submitted(), event.job().progress().started()));
    }

    @TransactionalEventListener
    void ended(JobEnded event) {
        var progress = event.job().progress();
        Objects.requireNonNull(ends.get(progress.state())).record(between(progress.started(), progress.ended()));
    }

    /** Nothing for a job that never started. */
    private static Duration between(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? Duration.ZERO : Duration.between(from, to);
    }
}
