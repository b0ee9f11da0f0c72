package io.cardworkbench.cancellation.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobChain;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobSeries;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.QueuePosition;
import io.cardworkbench.cancellation.job.WorkTimes;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several jobs are as one. */
class SeriesTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "RUNNING, QUEUED, RUNNING",
        "COMPLETED, QUEUED, QUEUED",
        "PAUSED, QUEUED, PAUSED",
        "COMPLETED, COMPLETED, COMPLETED",
        "WITHDRAWN, WITHDRAWN, WITHDRAWN",
        "REFUSED, REFUSED, REFUSED",
        "COMPLETED, COMPLETED_WITH_FAILURES, COMPLETED_WITH_FAILURES",
        "STOPPED, COMPLETED, STOPPED",
        "COMPLETED, WITHDRAWN, STOPPED",
        "COMPLETED_WITH_FAILURES, REFUSED, STOPPED",
        "FAILED, STOPPED, FAILED"
    })
    void isWhatItsJobsAre(JobState first, JobState second, JobState whole) {
        assertThat(series(first, second).state()).isEqualTo(whole);
        assertThat(series(first, second).ended() != null).isEqualTo(whole.isEnded());
    }

    @Test
    void countsAllOfItsCards() {
        var series = series(JobState.COMPLETED, JobState.RUNNING, JobState.QUEUED);

        assertThat(series.numbers()).isEqualTo(new JobNumbers(300, 110, 0, 0, 190));
        assertThat(series.cardsPerSecond()).isEqualTo(10);
        assertThat(series.timeLeft()).contains(Duration.ofSeconds(19));
        assertThat(series.current().id()).isEqualTo(new JobId(2));
        assertThat(series.id()).isEqualTo(new JobId(1));
    }

    @Test
    void isAtTheNextOneBetweenTwoJobs() {
        assertThat(series(JobState.COMPLETED, JobState.QUEUED, JobState.QUEUED)
                        .current()
                        .id())
                .isEqualTo(new JobId(2));
        assertThat(series(JobState.COMPLETED, JobState.COMPLETED).current().id())
                .isEqualTo(new JobId(2));
    }

    @Test
    void takesNewsOfOneOfItsJobs() {
        var series = series(JobState.RUNNING, JobState.QUEUED);

        assertThat(series.with(progress(1, JobState.COMPLETED)).numbers().cancelled())
                .isEqualTo(100);
        assertThat(series.with(progress(9, JobState.COMPLETED))).isEqualTo(series);
        assertThat(series.with(progress(1, JobState.COMPLETED)).with(progress(1, JobState.RUNNING)))
                .as("older news")
                .isEqualTo(series.with(progress(1, JobState.COMPLETED)));
    }

    private static Series series(JobState... states) {
        var jobs = new ArrayList<Job>();
        for (var state : states) {
            jobs.add(job(jobs.size() + 1, state));
        }
        return new Series(jobs);
    }

    private static Job job(int place, JobState state) {
        return new Job(
                new JobId(place),
                new EnvironmentId(1),
                CardCriteria.none(),
                List.of(),
                false,
                null,
                new MemberId(1),
                "member@example.com",
                NOON,
                NOON,
                null,
                new JobChain(null, null),
                progress(place, state));
    }

    private static JobProgress progress(int place, JobState state) {
        var done = state == JobState.COMPLETED ? 100 : state == JobState.RUNNING ? 10 : 0;
        return new JobProgress(
                new JobId(place),
                new EnvironmentId(1),
                new MemberId(1),
                state,
                new JobNumbers(100, done, 0, 0, 100 - done),
                QueuePosition.NONE,
                state == JobState.RUNNING ? 10 : 0,
                state == JobState.QUEUED ? null : NOON,
                state.isEnded() ? NOON.plusSeconds(place) : null,
                null,
                null,
                false,
                WorkTimes.NONE,
                JobSpeed.NORMAL,
                List.of(),
                List.of(),
                new JobSeries(new JobId(1), place, 9));
    }
}
