package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.JobTransitionRefused;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of cancel jobs: queue, stop, failures, and what is kept of them. */
abstract class JobContract extends EngineContract {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LedgerTable ledger;

    @Autowired
    ReadJobs readJobs;

    @Test
    void startsAtMostOneJobFromAReview() {
        cards.send(environment, template, 5);
        var review = review(allOfTemplate());

        var first = submit(review);

        assertThat(submit(review).id()).isEqualTo(first.id());
        assertThat(run(first).numbers().cancelled()).isEqualTo(5);
        assertThat(submit(review).id()).isEqualTo(first.id());
    }

    @Test
    void startsAtMostOneJobFromTwoClicksAtOnce() throws Exception {
        cards.send(environment, template, 5);
        var review = review(allOfTemplate());
        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(8))) {
            var clicks = new ArrayList<Future<JobId>>();
            for (var click = 0; click < 8; click++) {
                clicks.add(threads.submit(() -> submit(review).id()));
            }
            var ids = new HashSet<JobId>();
            for (var click : clicks) {
                ids.add(click.get());
            }
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void keepsWhatWasAskedForByWhomAndWhy() {
        cards.send(environment, template, 5);
        var criteria = allOfTemplate().with(CardAttribute.USER_ID, "customer-1", "customer-2");

        var job = run(jobs.submit(environment, review(criteria).id(), "Wrong price"));

        assertThat(job.criteria()).isEqualTo(criteria);
        assertThat(job.templates()).containsExactly(template);
        assertThat(job.reason()).isEqualTo("Wrong price");
        assertThat(job.submittedBy()).isEqualTo(admin.id());
        assertThat(job.submittedByName()).isEqualTo(admin.email());
        assertThat(job.progress().ended()).isEqualTo(clock.instant());
    }

    @Test
    void queuesALargeJobBehindAnother() {
        var first = submitLarge("First");
        var second = submitLarge("Second");
        var third = submitLarge("Third");

        assertThat(first.state()).isEqualTo(JobState.RUNNING);
        assertThat(second.state()).isEqualTo(JobState.QUEUED);
        assertThat(second.progress().placeInQueue()).isEqualTo(1);
        assertThat(third.progress().placeInQueue()).isEqualTo(2);

        run(first);

        assertThat(find(second).state()).isEqualTo(JobState.RUNNING);
        assertThat(find(third).progress().placeInQueue()).isEqualTo(1);
    }

    @Test
    void startsASmallJobBesideALargeOne() {
        submitLarge("Large");
        cards.send(environment, template, 5);

        assertThat(submit(review(allOfTemplate())).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void startsJobsOfDifferentEnvironmentsSideBySide() {
        submitLarge("Here");
        environment = organization.newEnvironment();

        assertThat(submitLarge("There").state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void withdrawsAQueuedJob() {
        submitLarge("First");
        var second = submitLarge("Second");
        var third = submitLarge("Third");

        var withdrawn = jobs.withdraw(environment, second.id());

        assertThat(withdrawn.state()).isEqualTo(JobState.WITHDRAWN);
        assertThat(withdrawn.progress().endedBy()).isEqualTo(admin.email());
        assertThat(withdrawn.numbers().remaining()).isEqualTo(1001);
        assertThat(find(third).progress().placeInQueue()).isEqualTo(1);
    }

    @Test
    void refusesAQueuedJobWhoseSubmitterLostThePermissionAndStartsTheNext() {
        var first = submitLarge("First");
        var loser = organization.signInNewAdmin();
        var second = submitLarge("Second");
        organization.signIn(admin);
        var third = submitLarge("Third");
        organization.revokeAll(loser);

        run(first);

        assertThat(find(second).state()).isEqualTo(JobState.REFUSED);
        assertThat(find(second).numbers()).isEqualTo(new JobNumbers(1_001, 0, 0, 0, 1_001));
        assertThat(find(third).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void goesOnAndSaysSoWhenItsSubmitterLosesThePermission() {
        cards.send(environment, template, 50);
        var loser = organization.signInNewAdmin();
        var job = submit(review(allOfTemplate()));
        organization.signIn(admin);
        runOneChunk(job);
        assertThat(find(job).progress().rightLost()).isFalse();

        organization.revokeAll(loser);

        assertThat(find(job).progress().rightLost()).isTrue();
        assertThat(progress(job).rightLost()).isTrue();
        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(50, 50, 0, 0, 0));
        assertThat(find(job).progress().rightLost()).isTrue();
        assertThat(progress(job).rightLost()).isTrue();
    }

    @Test
    void saysThatTheCredentialThatSubmittedItWasDeletedWhenItIsStopped() {
        cards.send(environment, template, 50);
        var credential =
                organization.newCredential(environment, CredentialRole.EVENTS).credential();
        organization.signIn(environment, credential);
        var job = submit(review(allOfTemplate()));
        organization.signIn(admin);

        organization.delete(credential);

        assertThat(find(job).progress().rightLost()).isTrue();
        assertThat(jobs.stop(environment, job.id()).progress().rightLost()).isTrue();
    }

    @Test
    void saysNothingOfASubmitterWhoLosesThePermissionWhenTheJobHasEnded() {
        cards.send(environment, template, 5);
        var loser = organization.signInNewAdmin();
        var job = submit(review(allOfTemplate()));
        organization.signIn(admin);
        assertThat(run(job).progress().rightLost()).isFalse();

        organization.revokeAll(loser);

        assertThat(find(job).progress().rightLost()).isFalse();
        assertThat(progress(job).rightLost()).isFalse();
    }

    @Test
    void changesNoCardAfterTheAnswerToStop() {
        var ids = cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        runOneChunk(job);

        var stopped = jobs.stop(environment, job.id());

        assertThat(stopped.state()).isEqualTo(JobState.STOPPED);
        assertThat(stopped.numbers()).isEqualTo(new JobNumbers(50, 20, 0, 0, 30));
        assertThat(stopped.progress().endedBy()).isEqualTo(admin.email());
        assertThat(runOneChunk(job)).isZero();
        assertThat(runJob.run(job.id(), () -> false)).isEmpty();
        assertThat(find(job).state()).isEqualTo(JobState.STOPPED);
        assertAll(ids.subList(0, 20), CardStatus.CANCELLED);
        assertAll(ids.subList(20, 50), CardStatus.ACTIVE);
    }

    @Test
    void waitsWithTheAnswerToStopForATransactionInWork() throws Exception {
        var ids = cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        var inWork = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2))) {
            var worker = threads.submit(() -> transaction.execute(status -> {
                var chunks = runOneChunk(job);
                inWork.countDown();
                await(commit);
                return chunks;
            }));
            await(inWork);
            var stop = threads.submit(() -> jobs.stop(environment, job.id()));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> stop.get(500, TimeUnit.MILLISECONDS));
            assertThat(runOneChunk(job))
                    .as("what is free has been taken away at once")
                    .isZero();
            commit.countDown();

            assertThat(worker.get()).isOne();
            assertThat(stop.get().numbers()).isEqualTo(new JobNumbers(50, 10, 0, 0, 40));
        }
        assertAll(ids.subList(0, 10), CardStatus.CANCELLED);
        assertAll(ids.subList(10, 50), CardStatus.ACTIVE);
    }

    @Test
    void comesBackWhenWhatIsDueIsHeldByATransactionThatIsRolledBack() throws Exception {
        cards.send(environment, template, 20);
        var job = submit(review(allOfTemplate()));
        var stopped = new CountDownLatch(1);
        var rollBack = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var stop = thread.submit(() -> transaction.execute(status -> {
                ledger.releaseFree(jobTable.find(job.id()).orElseThrow().review());
                stopped.countDown();
                await(rollBack);
                status.setRollbackOnly();
                return true;
            }));
            await(stopped);
            assertThat(runJob.run(job.id(), () -> false)).contains(Duration.ofSeconds(1));
            rollBack.countDown();
            assertThat(stop.get()).isTrue();
        }
        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(20, 20, 0, 0, 0));
    }

    @Test
    void refusesToStopAJobThatHasEnded() {
        cards.send(environment, template, 5);
        var job = run(submit(review(allOfTemplate())));

        assertThatExceptionOfType(JobTransitionRefused.class)
                .isThrownBy(() -> jobs.stop(environment, job.id()))
                .satisfies(refused -> assertThat(refused.state()).isEqualTo(JobState.COMPLETED));
    }

    @Test
    void knowsNoJobOfAnotherEnvironment() {
        cards.send(environment, template, 5);
        var job = submit(review(allOfTemplate()));
        var elsewhere = organization.newEnvironment();

        assertThat(jobs.find(elsewhere, job.id())).isEmpty();
        assertThatExceptionOfType(JobNotFound.class).isThrownBy(() -> jobs.stop(elsewhere, job.id()));
        assertThatExceptionOfType(JobNotFound.class).isThrownBy(() -> jobs.exceptions(elsewhere, job.id()));
    }

    @Test
    void goesOnWhereAWorkerLeft() {
        cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);

        assertThat(runJob.run(job.id(), () -> true)).contains(Duration.ZERO);
        assertThat(find(job).state()).isEqualTo(JobState.RUNNING);
        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(50, 50, 0, 0, 0));
    }

    @Test
    void failsSingleCardsAndCancelsTheOthers() {
        var ids = cards.send(environment, template, 30);
        var job = submit(review(allOfTemplate()));
        CardRows.refuseToCancel(jdbc, "refuse_some_ck", List.of(ids.get(0), ids.get(15), ids.get(29)));
        try {
            var done = run(job);

            assertThat(done.state()).isEqualTo(JobState.COMPLETED_WITH_FAILURES);
            assertThat(done.numbers()).isEqualTo(new JobNumbers(30, 27, 0, 3, 0));
            assertThat(jobs.exceptions(environment, job.id()).failed())
                    .hasSize(1)
                    .allSatisfy((reason, count) -> {
                        assertThat(reason).contains("refuse_some_ck").doesNotContain("update card", "insert into");
                        assertThat(count).isEqualTo(3);
                    });
            assertThat(cards.status(ids.get(15))).isEqualTo(CardStatus.ACTIVE);
        } finally {
            CardRows.cancelAll(jdbc, "refuse_some_ck");
        }
    }

    @Test
    void failsTheJobInTheEndAndStartsTheNext() {
        var first = submitLarge("First");
        var second = submitLarge("Second");
        runOneChunk(first);

        finishJob.fail(first.id(), "Disk full");

        assertThat(find(first).state()).isEqualTo(JobState.FAILED);
        assertThat(find(first).progress().failure()).isEqualTo("Disk full");
        assertThat(find(first).numbers()).isEqualTo(new JobNumbers(1001, 10, 0, 0, 991));
        assertThat(find(second).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void schedulesOneExecutionPerWorkerButNoMoreThanChunks() {
        cards.send(environment, template, 15);
        var job = submit(review(allOfTemplate()));

        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_instance like :job")
                        .param("job", job.id() + "/%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void schedulesNothingForAJobThatIsRolledBack() {
        cards.send(environment, template, 5);
        var review = review(allOfTemplate());
        var before = executions();

        transaction.executeWithoutResult(status -> {
            submit(review);
            status.setRollbackOnly();
        });

        assertThat(executions()).isEqualTo(before);
        assertThat(jobs.list(environment, JobFilter.all(), 0, 10).total()).isZero();
    }

    @Test
    void leavesNoChunkDueWhenAJobEnds() {
        var first = submitLarge("First");
        var loser = organization.signInNewAdmin();
        submitLarge("Second");
        organization.revokeAll(loser);
        organization.signIn(admin);
        jobs.stop(environment, first.id());

        assertThat(jdbc.sql("""
                        select count(*) from chunk c join review r on r.id = c.review_id
                        where r.environment_id = :environment and c.state = 1
                        """)
                        .param("environment", environment.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void listsJobsNewestFirstByStateAndMember() {
        cards.send(environment, template, 5);
        var first = run(submit(review(allOfTemplate())));
        cards.send(environment, template, 5);
        var second = submit(review(allOfTemplate()));
        organization.signInNewAdmin();

        assertThat(jobs.list(environment, JobFilter.all(), 0, 10).jobs())
                .extracting(Job::id)
                .containsExactly(second.id(), first.id());
        assertThat(jobs.list(environment, JobFilter.all(), 1, 10).jobs())
                .extracting(Job::id)
                .containsExactly(first.id());
        assertThat(jobs.list(environment, new JobFilter(false, EnumSet.of(JobState.RUNNING)), 0, 10)
                        .jobs())
                .extracting(Job::id)
                .containsExactly(second.id());
        assertThat(jobs.list(environment, new JobFilter(true, JobFilter.all().states()), 0, 10)
                        .total())
                .isZero();
    }

    /** What those who watch are told of it. */
    private JobProgress progress(Job job) {
        return readJobs.live(clock.instant(), List.of(job.id())).stream()
                .filter(live -> live.id().equals(job.id()))
                .findFirst()
                .orElseThrow();
    }

    private int executions() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'cancel-job'")
                .query(Integer.class)
                .single();
    }
}

@OnH2
class JobOnH2Test extends JobContract {}

@OnPostgres
class JobOnPostgresTest extends JobContract {}
