package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.chunk.RestForCustomers;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A job rests while transactions take longer than customers should wait, and says so. */
abstract class CareContract extends EngineContract {

    /** Of which no transaction is capable. */
    private static final Duration NONE = Duration.ofNanos(1);

    private static final Duration ANY = Duration.ofHours(1);

    @Autowired
    JobChangeTable changes;

    @Autowired
    JobWorkers workers;

    @Autowired
    RestForCustomers customers;

    @Autowired
    MeterRegistry metrics;

    @BeforeEach
    void sendCards() {
        cards.send(environment, template, 140);
    }

    @Test
    void restsAndSaysSoWhileTransactionsTakeTooLong() {
        var job = submit(review(allOfTemplate()));
        var before = rests();

        assertThat(worker(NONE).run(job.id(), afterTransactions(12))).contains(Duration.ZERO);

        assertThat(rests()).isGreaterThan(before);
        assertThat(find(job).progress().isSlowed(clock.instant())).isTrue();
        assertThat(find(job).numbers()).isEqualTo(new JobNumbers(140, 120, 0, 0, 20));
        clock.advance(Duration.ofSeconds(10));
        assertThat(find(job).progress().isSlowed(clock.instant()))
                .as("it has not rested any more")
                .isFalse();
        assertThat(run(job).state()).isEqualTo(JobState.COMPLETED);
    }

    @Test
    void doesNotRestWhereTheDatabaseIsQuickEnough() {
        var job = submit(review(allOfTemplate()));
        var before = rests();

        assertThat(worker(ANY).run(job.id(), () -> false)).isEmpty();

        assertThat(rests()).isEqualTo(before);
        assertThat(find(job).progress().work().hindrance().slowed()).isNull();
    }

    private RunJob worker(Duration latencyTarget) {
        var settings = new WorkerSettings(null, null, NONE, latencyTarget);
        return new RunJob(jobTable, changes, cancelChunks, finishJob, workers, settings, customers);
    }

    private static BooleanSupplier afterTransactions(int count) {
        var done = new AtomicInteger();
        return () -> done.getAndIncrement() == count;
    }

    private double rests() {
        return metrics.get("workbench.rests").counter().count();
    }
}

@OnH2
class CareOnH2Test extends CareContract {}

@OnPostgres
class CareOnPostgresTest extends CareContract {}
