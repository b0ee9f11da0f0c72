package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.QueueHeld;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.Stranger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** Whoever submits and stops jobs does not wait for strangers, and what was answered is how it stays. */
abstract class HeldQueueContract extends EngineContract {

    /** More than anyone waits, on a slow machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    DataSource dataSource;

    @Test
    void startsNothingForSomeoneWhoWaitedTooLong() {
        cards.send(environment, template, 5);
        run(submit(review(allOfTemplate())));
        cards.send(environment, template, 5);
        var review = review(allOfTemplate());
        try (var _ = holdQueue()) {
            assertThatExceptionOfType(QueueHeld.class).isThrownBy(() -> soon(() -> submit(review)));
        }

        assertThat(jobs.list(environment, JobFilter.all(), 0, 10).total()).isOne();
        assertThat(run(submit(review)).numbers().cancelled()).isEqualTo(5);
    }

    @Test
    void stopsAtOnceWhatNoWorkerHoldsAlthoughTheQueueIsHeld() throws Exception {
        var ids = cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        try (var _ = holdQueue()) {
            var stopping = soon(() -> jobs.stop(environment, job.id()));

            assertThat(stopping.progress().isStopping()).isTrue();
            assertThat(stopping.progress().endedBy()).isEqualTo(admin.email());
            assertThat(runOneChunk(job)).isZero();
        }

        assertThat(run(job).state()).isEqualTo(JobState.STOPPED);
        assertThat(find(job).progress().endedBy()).isEqualTo(admin.email());
        assertThat(find(job).numbers()).isEqualTo(new JobNumbers(50, 10, 0, 0, 40));
        assertAll(ids.subList(10, 50), CardStatus.ACTIVE);
    }

    @Test
    void answersToStopAndSubmitWhileAWorkerWaitsForAStranger() throws Exception {
        var ids = cards.send(environment, template, 10);
        var job = submit(review(allOfTemplate()));
        var others = cards.newTemplate(environment, "Others");
        cards.send(environment, others, 10);
        try (var worker = Executors.newSingleThreadExecutor()) {
            try (var _ = new Stranger(dataSource, CardRows.lock(jdbc, ids.getLast()))) {
                var run = worker.submit(() -> runJob.run(job.id(), () -> false));
                Awaitility.await().until(() -> isInWork(job) || run.isDone());

                assertThat(soon(() -> jobs.stop(environment, job.id()))
                                .progress()
                                .endedBy())
                        .isEqualTo(admin.email());
                assertThat(soon(() -> submit(review(of(others)))).state()).isEqualTo(JobState.RUNNING);
            }
        }

        assertThat(run(job).state()).isEqualTo(JobState.STOPPED);
    }

    /** There are 20 connections. */
    @Test
    void leavesConnectionsToOthersWhileManyWait() throws Exception {
        cards.send(environment, template, 5);
        run(submit(review(allOfTemplate())));
        var review = review(allOfTemplate());
        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(40));
                var _ = holdQueue()) {
            var submits = new ArrayList<Future<Job>>();
            for (var submit = 0; submit < 40; submit++) {
                submits.add(threads.submit(() -> submit(review)));
            }
            assertThat(soon(() -> jobs.list(environment, JobFilter.all(), 0, 10))
                            .total())
                    .isOne();
            for (var submit : submits) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(submit::get)
                        .withCauseInstanceOf(QueueHeld.class);
            }
        }
    }

    @Test
    void stopsOnceForTwoWhoAsk() {
        cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        try (var _ = holdQueue()) {
            jobs.stop(environment, job.id());
            var other = organization.signInNewAdmin();

            assertThat(jobs.stop(environment, job.id()).progress().endedBy())
                    .isEqualTo(admin.email())
                    .isNotEqualTo(other.email());
        }
    }

    private boolean isInWork(Job job) {
        var review = jobTable.get(job.id()).review();
        return jdbc.sql("select number from chunk where review_id = :review and state = 1 for update skip locked")
                .param("review", review.value())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private Stranger holdQueue() {
        return new Stranger(
                dataSource, "select * from cancel_queue where environment_id = %s for update".formatted(environment));
    }

    private static <T> T soon(ThrowingSupplier<T> call) {
        return assertTimeout(SOON, call);
    }
}

@OnH2
class HeldQueueOnH2IT extends HeldQueueContract {}

@OnPostgres
class HeldQueueOnPostgresTest extends HeldQueueContract {}
