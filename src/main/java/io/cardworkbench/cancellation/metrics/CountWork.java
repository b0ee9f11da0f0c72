package io.cardworkbench.cancellation.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts what the workers of this node have done, for whoever watches over it. */
@Component
public class CountWork {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private static final double NANOS = 1e9;

    private final Timer transactions;
    private final Counter chunks;
    private final Counter passedOver;
    private final Counter cancelled;
    private final Counter skipped;
    private final Counter failed;
    private final Counter rests;

    CountWork(MeterRegistry registry) {
        transactions = Timer.builder("workbench.transactions")
                .description("How long transactions of jobs take, and customers whose cards they hold may wait")
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
        chunks = chunks("done", registry);
        passedOver = chunks("passed-over", registry);
        cancelled = cards("cancelled", registry);
        skipped = cards("skipped", registry);
        failed = cards("failed", registry);
        rests = Counter.builder("workbench.rests")
                .description(
                        "How long workers rested since transactions of jobs took longer than customers should wait")
                .baseUnit("seconds")
                .register(registry);
    }

    /** One transaction has done some parts of a job. */
    public void done(int parts, Duration took) {
        chunks.increment(parts);
        transactions.record(took);
    }

    /** What became of the cards of one part. */
    public void done(int cancelledCards, int skippedCards, int failedCards) {
        cancelled.increment(cancelledCards);
        skipped.increment(skippedCards);
        failed.increment(failedCards);
    }

    /** A part was left for later, because something held cards of it. */
    public void passedOver() {
        passedOver.increment();
    }

    /** A worker rested for the sake of customers. */
    public void rested(Duration rest) {
        rests.increment(rest.toNanos() / NANOS);
    }

    private static Counter chunks(String outcome, MeterRegistry registry) {
        return Counter.builder("workbench.chunks")
                .description("Parts of jobs that were done, or left for later because something held their cards")
                .tag("outcome", outcome)
                .register(registry);
    }

    private static Counter cards(String outcome, MeterRegistry registry) {
        return Counter.builder("workbench.cards")
                .description("Cards of jobs by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }
}
