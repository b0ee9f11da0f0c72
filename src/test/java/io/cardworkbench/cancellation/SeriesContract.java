package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobSeries;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.JobTransitionRefused;
import io.cardworkbench.cancellation.job.QueuePlace;
import io.cardworkbench.cancellation.overlap.OverlapService;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewSettings;
import io.cardworkbench.cancellation.series.Series;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.transaction.support.TransactionTemplate;

/** What is more than one job takes is frozen at once, and cancelled by jobs that run one after another. */
abstract class SeriesContract extends EngineContract {

    /** Two whole jobs and a small one, which alone would wait for nobody. */
    private static final int CARDS = 4_147;

    @Autowired
    OverlapService overlaps;

    @Autowired
    ReviewSettings settings;

    @Autowired
    TransactionTemplate transaction;

    private List<CardId> ids = List.of();

    @Test
    void cancelsAllThatWasReviewedByJobsOneAfterAnother() {
        var first = submitSeries();
        var late = cards.send(environment, template, 3);

        assertThat(series(first).jobs())
                .extracting(job -> job.numbers().reviewed())
                .containsExactly(2_000, 2_000, 147);
        assertThat(states(first)).containsExactly(JobState.RUNNING, JobState.QUEUED, JobState.QUEUED);
        run(first);
        assertThat(states(first)).containsExactly(JobState.COMPLETED, JobState.RUNNING, JobState.QUEUED);
        run(job(first, 2));
        run(job(first, 3));

        assertThat(series(first).state()).isEqualTo(JobState.COMPLETED);
        assertThat(series(first).numbers()).isEqualTo(new JobNumbers(CARDS, CARDS, 0, 0, 0));
        assertThat(cancelledBy(first)).isEqualTo(ids.subList(0, 2_000));
        assertThat(cancelledBy(job(first, 2))).isEqualTo(ids.subList(2_000, 4_000));
        assertThat(cancelledBy(job(first, 3))).isEqualTo(ids.subList(4_000, CARDS));
        assertAll(late, CardStatus.ACTIVE);
    }

    @Test
    void isReviewedAsOne() {
        ids = cards.send(environment, template, CARDS);

        var review = review(allOfTemplate());

        assertThat(review.matched()).isEqualTo(CARDS);
        assertThat(review.customers()).isEqualTo(CARDS);
        assertThat(review.more()).isFalse();
        assertThat(review.findings().sample().getLast().id().value())
                .isGreaterThan(ids.get(4_000).value());
        assertThat(settings.jobsFor(review.matched())).isEqualTo(3);
        assertThat(settings.jobsFor(2_000)).isOne();
        assertThat(settings.jobsFor(2_001)).isEqualTo(2);
    }

    @Test
    void hasJobsThatKnowTheirPlace() {
        var first = submitSeries();

        assertThat(first.series()).isEqualTo(new JobSeries(first.id(), 1, 3));
        assertThat(job(first, 3).series()).isEqualTo(new JobSeries(first.id(), 3, 3));
        assertThat(job(first, 2).criteria()).isEqualTo(first.criteria());
        assertThat(job(first, 2).templates()).containsExactly(template);
        assertThat(job(first, 2).reviewed()).isEqualTo(first.reviewed());
        assertThat(job(first, 2).reason()).isEqualTo("Wrong price");
    }

    @Test
    void isStartedOnceFromAReview() throws Exception {
        cards.send(environment, template, CARDS);
        var review = review(allOfTemplate());
        Callable<Job> click = () -> submit(review);
        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2))) {
            var first = threads.submit(click);
            var second = threads.submit(click);

            assertThat(first.get().id()).isEqualTo(second.get().id());
        }

        assertThat(jobs.list(environment, JobFilter.all(), 0, 10).total()).isEqualTo(3);
        assertThat(reviews.find(environment, review.id())).isEmpty();
    }

    @Test
    void isThereAsAWholeOrNotAtAll() {
        cards.send(environment, template, CARDS);
        var review = review(allOfTemplate());

        transaction.executeWithoutResult(status -> {
            submit(review);
            status.setRollbackOnly();
        });

        assertThat(jobs.list(environment, JobFilter.all(), 0, 10).total()).isZero();
        assertThat(series(submit(review)).numbers().reviewed()).isEqualTo(CARDS);
    }

    @Test
    void stopsAsOne() {
        var first = submitSeries();
        run(first);
        runOneChunk(job(first, 2));

        var stopped = jobs.stopSeries(environment, first.id());

        assertThat(states(first)).containsExactly(JobState.COMPLETED, JobState.STOPPED, JobState.WITHDRAWN);
        assertThat(stopped.state()).isEqualTo(JobState.STOPPED);
        assertThat(stopped.numbers()).isEqualTo(new JobNumbers(CARDS, 2_010, 0, 0, CARDS - 2_010));
        assertThat(job(first, 3).progress().endedBy()).isEqualTo(admin.email());
        assertAll(ids.subList(2_010, CARDS), CardStatus.ACTIVE);
        assertThat(jobs.stopSeries(environment, first.id()).state()).as("again").isEqualTo(JobState.STOPPED);
    }

    @Test
    void isNotStoppedOnceItHasComeToItsEnd() {
        var first = submitSeries();
        series(first).jobs().forEach(this::run);

        assertThatExceptionOfType(JobTransitionRefused.class)
                .isThrownBy(() -> jobs.stopSeries(environment, first.id()))
                .extracting(JobTransitionRefused::state)
                .isEqualTo(JobState.COMPLETED);
    }

    @Test
    void isKnownByItsFirstJobInItsEnvironmentAlone() {
        var first = submitSeries();
        var alone = submit(reviewOfOneCard());

        assertThatExceptionOfType(JobNotFound.class)
                .isThrownBy(() -> jobs.series(environment, job(first, 2).id()));
        assertThatExceptionOfType(JobNotFound.class).isThrownBy(() -> jobs.series(environment, alone.id()));
        var elsewhere = organization.newEnvironment();
        assertThatExceptionOfType(JobNotFound.class).isThrownBy(() -> jobs.stopSeries(elsewhere, first.id()));
        assertThat(states(first)).containsExactly(JobState.RUNNING, JobState.QUEUED, JobState.QUEUED);
    }

    @Test
    void goesOnWhenOneOfItsJobsIsStopped() {
        var first = submitSeries();

        jobs.stop(environment, first.id());

        assertThat(states(first)).containsExactly(JobState.STOPPED, JobState.RUNNING, JobState.QUEUED);
        jobs.withdraw(environment, job(first, 3).id());
        run(job(first, 2));
        assertThat(series(first).state()).isEqualTo(JobState.STOPPED);
        assertThat(series(first).numbers().cancelled()).isEqualTo(2_000);
    }

    @Test
    void isHeldByThePauseOfItsJobWhileOthersPass() {
        var first = submitSeries();
        var large = submitLarge("Another");

        jobs.pause(environment, first.id());

        assertThat(states(first)).containsExactly(JobState.PAUSED, JobState.QUEUED, JobState.QUEUED);
        assertThat(series(first).state()).isEqualTo(JobState.PAUSED);
        assertThat(run(large).state()).isEqualTo(JobState.COMPLETED);
        assertThat(states(first)).containsExactly(JobState.PAUSED, JobState.QUEUED, JobState.QUEUED);
        jobs.resume(environment, first.id());
        assertThat(states(first)).containsExactly(JobState.RUNNING, JobState.QUEUED, JobState.QUEUED);
        clock.advance(Duration.ofSeconds(1));
        jobs.pause(environment, first.id());
        jobs.stopSeries(environment, first.id());
        assertThat(states(first)).containsExactly(JobState.STOPPED, JobState.WITHDRAWN, JobState.WITHDRAWN);
    }

    @Test
    void letsSmallJobsOfOthersPassAndMovesLikeThem() {
        var first = submitSeries();
        var large = submitLarge("Another");

        assertThat(submit(reviewOfOneCard()).state()).isEqualTo(JobState.RUNNING);
        jobs.move(environment, large.id(), new QueuePlace.Head());
        jobs.move(
                environment,
                job(first, 3).id(),
                new QueuePlace.Before(job(first, 2).id()));
        run(first);
        assertThat(find(large).state()).isEqualTo(JobState.RUNNING);
        assertThat(states(first)).containsExactly(JobState.COMPLETED, JobState.QUEUED, JobState.RUNNING);
    }

    @Test
    void isTriedAgainJobByJob() {
        var first = submitSeries();
        runOneChunk(first);
        jobs.stopSeries(environment, first.id());

        var rest = run(jobs.tryAgain(environment, first.id()));
        var restOfThird = run(jobs.tryAgain(environment, job(first, 3).id()));

        assertThat(rest.series()).isNull();
        assertThat(cancelledBy(rest)).isEqualTo(ids.subList(10, 2_000));
        assertThat(cancelledBy(restOfThird)).isEqualTo(ids.subList(4_000, CARDS));
    }

    @Test
    void saysWhichOfItsCardsOthersHave() {
        var first = submitSeries();
        runOneChunk(first);

        var review = review(allOfTemplate());
        var found = overlaps.of(environment, review.id()).toCompletableFuture().join();

        assertThat(found).extracting(overlap -> overlap.cards()).containsExactly(1_990, 2_000, 147);
    }

    @Test
    void isOneInListsThatWantThat() {
        var first = submitSeries();
        run(first);
        var alone = submit(reviewOfOneCard());

        assertThat(listed(JobFilter.all())).hasSize(4);
        assertThat(listed(JobFilter.all().withSeriesAsOne())).containsExactly(alone.id(), first.id());
        var completed = new JobFilter(false, EnumSet.of(JobState.COMPLETED));
        assertThat(listed(completed.withSeriesAsOne())).containsExactly(first.id());
        assertThat(listed(new JobFilter(true, EnumSet.of(JobState.QUEUED)).withSeriesAsOne()))
                .containsExactly(first.id());
        assertThat(listed(new JobFilter(false, EnumSet.of(JobState.STOPPED)).withSeriesAsOne()))
                .isEmpty();
    }

    private List<Object> listed(JobFilter filter) {
        var page = jobs.list(environment, filter, 0, 10);
        assertThat(page.total()).isEqualTo(page.jobs().size());
        return new ArrayList<>(page.jobs().stream().map(Job::id).toList());
    }

    private Job submitSeries() {
        ids = cards.send(environment, template, CARDS);
        return jobs.submit(environment, review(allOfTemplate()).id(), "Wrong price");
    }

    private Review reviewOfOneCard() {
        var other = cards.newTemplate(environment, "One card");
        cards.send(environment, other, 1);
        return review(of(other));
    }

    private Series series(Job first) {
        return jobs.series(environment, first.id());
    }

    private Job job(Job first, int place) {
        return series(first).jobs().get(place - 1);
    }

    private List<JobState> states(Job first) {
        return series(first).jobs().stream().map(Job::state).toList();
    }
}

@OnH2
class SeriesOnH2Test extends SeriesContract {}

@OnPostgres
class SeriesOnPostgresTest extends SeriesContract {}
