package io.cardworkbench.cancellation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.support.RandomCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueuePolicyTest {

    @Test
    void atMostOneLargeJobRunsAndNoSmallOneWaits() {
        RandomCases.check(300, random -> new Queue(random).live(60));
    }

    @Test
    void tellsQueuedJobsTheirPlace() {
        var unfinished = List.of(
                job(1, JobState.RUNNING, 5_000), job(2, JobState.QUEUED, 5_000), job(3, JobState.QUEUED, 5_000));

        assertThat(unfinished)
                .extracting(job -> QueuePolicy.position(job.id(), unfinished))
                .containsExactly(QueuePosition.NONE, new QueuePosition(1, 0, 1), new QueuePosition(2, 1, 0));
    }

    @Test
    void letsAResumedJobComeBeforeThoseThatHaveNotBegun() {
        var unfinished = List.of(job(1, JobState.QUEUED, 5_000), job(2, JobState.QUEUED, 5_000, Instant.EPOCH));

        assertThat(QueuePolicy.next(unfinished)).contains(unfinished.getLast());
        assertThat(unfinished)
                .extracting(job -> QueuePolicy.position(job.id(), unfinished))
                .containsExactly(new QueuePosition(2, 0, 0), new QueuePosition(1, 0, 0));
    }

    @Test
    void letsQueuedJobsPassAPausedOne() {
        var unfinished = List.of(job(1, JobState.PAUSED, 5_000, Instant.EPOCH), job(2, JobState.QUEUED, 5_000));

        assertThat(QueuePolicy.next(unfinished)).contains(unfinished.getLast());
    }

    @Test
    void letsOneJobOfASeriesRunAtATime() {
        var first = inSeries(1, JobState.RUNNING, 5_000);
        var small = inSeries(2, JobState.QUEUED, 10);
        var other = job(3, JobState.QUEUED, 10);

        assertThat(QueuePolicy.next(List.of(first, small))).isEmpty();
        assertThat(QueuePolicy.next(List.of(first, small, other))).contains(other);
        assertThat(QueuePolicy.next(List.of(small, other))).contains(small);
    }

    @Test
    void letsASeriesWaitWhileItsJobIsPaused() {
        var paused = inSeries(1, JobState.PAUSED, 5_000);
        var next = inSeries(2, JobState.QUEUED, 5_000);
        var other = job(3, JobState.QUEUED, 5_000);

        assertThat(QueuePolicy.next(List.of(paused, next, other))).contains(other);
        assertThat(QueuePolicy.next(List.of(paused, next))).isEmpty();
    }

    @Test
    void letsNoSmallJobOfASeriesPassOneBeforeIt() {
        var running = job(1, JobState.RUNNING, 5_000);
        var first = inSeries(2, JobState.QUEUED, 5_000);
        var last = inSeries(3, JobState.QUEUED, 10);

        assertThat(QueuePolicy.next(List.of(running, first, last))).isEmpty();
        assertThat(QueuePolicy.next(List.of(running, last, first))).contains(last);
    }

    @Test
    void putsAJobBeforeOrAfterAnotherOrToTheHead() {
        var unfinished = List.of(
                job(1, JobState.RUNNING, 5_000),
                job(2, JobState.QUEUED, 5_000),
                job(3, JobState.QUEUED, 5_000),
                job(4, JobState.QUEUED, 5_000),
                job(5, JobState.QUEUED, 5_000, Instant.EPOCH));

        assertThat(moved(unfinished, 4, new QueuePlace.Head())).containsExactly(4L, 2L, 3L);
        assertThat(moved(unfinished, 4, new QueuePlace.Before(new JobId(3)))).containsExactly(2L, 4L, 3L);
        assertThat(moved(unfinished, 2, new QueuePlace.After(new JobId(3)))).containsExactly(3L, 2L, 4L);
        assertThat(moved(unfinished, 2, new QueuePlace.After(new JobId(4)))).containsExactly(3L, 4L, 2L);
        for (var other : new long[] {1, 2, 5, 9}) {
            assertThatExceptionOfType(NotInQueue.class)
                    .isThrownBy(() -> moved(unfinished, 2, new QueuePlace.Before(new JobId(other))));
        }
    }

    private static List<Long> moved(List<JobRow> unfinished, long job, QueuePlace to) {
        return QueuePolicy.moved(unfinished, new JobId(job), to).stream()
                .map(JobId::value)
                .toList();
    }

    private static JobRow job(long id, JobState state, int cards) {
        return job(id, state, cards, null);
    }

    private static JobRow job(long id, JobState state, int cards, @Nullable Instant started) {
        return job(id, state, cards, started, null);
    }

    private static JobRow inSeries(long id, JobState state, int cards) {
        return job(id, state, cards, null, new JobSeries(new JobId(9), (int) id, 9));
    }

    private static JobRow job(
            long id, JobState state, int cards, @Nullable Instant started, @Nullable JobSeries series) {
        return new JobRow(
                new JobId(id),
                new ReviewId(new UUID(0, id)),
                new EnvironmentId(1),
                state,
                new JobNumbers(cards, 0, 0, 0, cards),
                new MemberId(1),
                "member@example.com",
                started,
                null,
                null,
                null,
                null,
                WorkTimes.NONE,
                JobSpeed.NORMAL,
                false,
                series);
    }

    /** Jobs that come and go at random. */
    private static final class Queue {

        private final Random random;
        private final List<JobRow> unfinished = new ArrayList<>();
        private long submitted;
        private long lastLargeStarted;

        Queue(Random random) {
            this.random = random;
        }

        void live(int steps) {
            for (var step = 0; step < steps; step++) {
                if (random.nextBoolean()) {
                    unfinished.add(job(++submitted, JobState.QUEUED, 1 + random.nextInt(2_000)));
                } else if (!unfinished.isEmpty()) {
                    unfinished.remove(random.nextInt(unfinished.size()));
                }
                startDue();
                assertRulesAreKept();
            }
        }

        private void startDue() {
            for (var next = QueuePolicy.next(unfinished); next.isPresent(); next = QueuePolicy.next(unfinished)) {
                var job = next.get();
                if (isLarge(job)) {
                    assertThat(job.id().value())
                            .as("large jobs keep their order")
                            .isGreaterThan(lastLargeStarted);
                    lastLargeStarted = job.id().value();
                }
                var cards = job.storedNumbers().reviewed();
                unfinished.set(unfinished.indexOf(job), job(job.id().value(), JobState.RUNNING, cards));
            }
        }

        private void assertRulesAreKept() {
            var largeRunning = count(job -> isLarge(job) && job.state() == JobState.RUNNING);
            var largeQueued = count(job -> isLarge(job) && job.state() == JobState.QUEUED);
            assertThat(largeRunning).isEqualTo(largeQueued > 0 ? 1 : Math.min(1, largeRunning));
            assertThat(count(job -> !isLarge(job) && job.state() == JobState.QUEUED))
                    .isZero();
        }

        private long count(Predicate<JobRow> predicate) {
            return unfinished.stream().filter(predicate).count();
        }

        private static boolean isLarge(JobRow job) {
            return job.storedNumbers().reviewed() > 1_000;
        }
    }
}
