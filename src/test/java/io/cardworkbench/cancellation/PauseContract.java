package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobPause;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.JobTransitionRefused;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A job is held, and goes on. */
abstract class PauseContract extends EngineContract {

    private static final Duration LATER = Duration.ofSeconds(1);

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LookAfterJobs lookAfterJobs;

    @Test
    void changesNoCardWhileItIsPaused() {
        var ids = cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);

        var paused = jobs.pause(environment, job.id());

        assertThat(paused.state()).isEqualTo(JobState.PAUSED);
        assertThat(paused.numbers()).isEqualTo(new JobNumbers(50, 10, 0, 0, 40));
        assertThat(paused.progress().cardsPerSecond()).isZero();
        assertThat(runJob.run(job.id(), () -> false)).contains(LATER);
        assertThat(find(job).state()).isEqualTo(JobState.PAUSED);
        assertAll(ids.subList(10, 50), CardStatus.ACTIVE);
    }

    @Test
    void goesOnWhereItWas() {
        var ids = cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        var started = job.progress().started();
        runOneChunk(job);
        jobs.pause(environment, job.id());
        clock.advance(Duration.ofHours(1));

        var resumed = jobs.resume(environment, job.id());

        assertThat(resumed.state()).isEqualTo(JobState.RUNNING);
        assertThat(resumed.progress().started()).isEqualTo(started);
        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(50, 50, 0, 0, 0));
        assertAll(ids, CardStatus.CANCELLED);
    }

    @Test
    void letsQueuedJobsPassAndComesBeforeThemWhenItIsResumed() {
        var first = submitLarge("First");
        var second = submitLarge("Second");
        var third = submitLarge("Third");

        jobs.pause(environment, first.id());

        assertThat(find(second).state()).isEqualTo(JobState.RUNNING);
        assertThat(jobs.resume(environment, first.id()).state()).isEqualTo(JobState.QUEUED);
        assertThat(find(first).progress().placeInQueue()).isEqualTo(1);
        assertThat(find(third).progress().placeInQueue()).isEqualTo(2);
        assertThat(runJob.run(first.id(), () -> false))
                .as("its turn has not come")
                .contains(LATER);

        run(second);

        assertThat(find(first).state()).isEqualTo(JobState.RUNNING);
        assertThat(find(third).state()).isEqualTo(JobState.QUEUED);
        assertThat(run(first).state()).isEqualTo(JobState.COMPLETED);
        assertThat(find(third).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void stopsWhilePausedAndWhileItWaitsForItsTurnAgain() {
        var first = submitLarge("First");
        var second = submitLarge("Second");
        runOneChunk(first);
        jobs.pause(environment, first.id());
        runOneChunk(second);
        jobs.pause(environment, second.id());

        var whilePaused = jobs.stop(environment, first.id());
        submitLarge("Third");
        jobs.resume(environment, second.id());
        assertThatExceptionOfType(JobTransitionRefused.class).isThrownBy(() -> jobs.withdraw(environment, second.id()));
        var whileQueued = jobs.stop(environment, second.id());

        for (var stopped : new Job[] {whilePaused, whileQueued}) {
            assertThat(stopped.state()).isEqualTo(JobState.STOPPED);
            assertThat(stopped.numbers()).isEqualTo(new JobNumbers(1_001, 10, 0, 0, 991));
            assertThat(cancelledBy(stopped)).hasSize(10);
        }
    }

    @Test
    void countsWhatWasInWorkWhenItWasPausedAndCompletesIfThatWasTheRest() throws Exception {
        cards.send(environment, template, 10);
        var job = submit(review(allOfTemplate()));
        var inWork = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var worker = thread.submit(() -> transaction.execute(status -> {
                var chunks = cancelChunks.next(
                        jobTable.find(job.id()).orElseThrow(), job.criteria().statuses(), 1);
                inWork.countDown();
                await(commit);
                return chunks;
            }));
            await(inWork);
            assertThat(jobs.pause(environment, job.id()).numbers().remaining()).isEqualTo(10);
            assertThat(runJob.run(job.id(), () -> false)).contains(LATER);
            commit.countDown();
            assertThat(worker.get()).isOne();
        }
        assertThat(find(job).state()).isEqualTo(JobState.PAUSED);
        assertThat(find(job).numbers()).isEqualTo(new JobNumbers(10, 10, 0, 0, 0));
        assertThat(run(job).state()).isEqualTo(JobState.COMPLETED);
    }

    @Test
    void keepsWhoPausedAndResumedIt() {
        cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        var paused = clock.instant();
        jobs.pause(environment, job.id());
        jobs.pause(environment, job.id());
        clock.advance(Duration.ofMinutes(1));
        var other = organization.signInNewAdmin();
        jobs.resume(environment, job.id());
        jobs.resume(environment, job.id());

        assertThat(run(job).progress().pauses())
                .containsExactly(new JobPause(paused, admin.email(), clock.instant(), other.email()));
    }

    @Test
    void refusesWhatItsStateDoesNotAllow() {
        submitLarge("First");
        var queued = submitLarge("Second");
        cards.send(environment, template, 5);
        var ended = run(submit(review(allOfTemplate())));

        for (var job : new Job[] {queued, ended}) {
            assertThatExceptionOfType(JobTransitionRefused.class).isThrownBy(() -> jobs.pause(environment, job.id()));
            assertThatExceptionOfType(JobTransitionRefused.class).isThrownBy(() -> jobs.resume(environment, job.id()));
            assertThat(find(job).state()).isEqualTo(job.state());
        }
    }

    @Test
    void goesOnThoughItsSubmitterLostThePermissionMeanwhile() {
        cards.send(environment, template, 50);
        var loser = organization.signInNewAdmin();
        var job = submit(review(allOfTemplate()));
        jobs.pause(environment, job.id());
        organization.signIn(admin);
        organization.revokeAll(loser);

        assertThat(jobs.resume(environment, job.id()).state()).isEqualTo(JobState.RUNNING);
        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(50, 50, 0, 0, 0));
    }

    @Test
    void staysPausedWhenTheRowsOfTheSchedulerAreLostAndGetsWorkersWhenItIsResumed() {
        cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        jobs.pause(environment, job.id());
        jdbc.sql("delete from scheduled_tasks").update();

        lookAfterJobs.look();
        assertThat(workersOf(job)).isZero();
        jobs.resume(environment, job.id());

        assertThat(workersOf(job)).isEqualTo(2);
    }
}

@OnH2
class PauseOnH2Test extends PauseContract {}

@OnPostgres
class PauseOnPostgresTest extends PauseContract {}
