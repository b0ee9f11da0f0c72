package io.cardworkbench.cancellation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.QueuePosition;
import io.cardworkbench.cancellation.job.WorkTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    @Test
    void tellsStartQuartersAndEndOnceEach() {
        var told = new ArrayList<Milestone>();
        var readings = new ArrayList<>(List.of(job(JobState.QUEUED, 0)));
        for (var done = 0; done <= 100; done += 5) {
            readings.add(job(JobState.RUNNING, done));
        }
        readings.add(job(JobState.COMPLETED, 100));
        readings.add(job(JobState.COMPLETED, 100));
        for (var i = 1; i < readings.size(); i++) {
            Milestone.passed(readings.get(i - 1), readings.get(i)).ifPresent(told::add);
        }
        assertThat(told).containsExactly(Milestone.values());
    }

    @Test
    void tellsOnlyTheLastOfSeveralThatWerePassedAtOnce() {
        assertThat(Milestone.passed(job(JobState.QUEUED, 0), job(JobState.RUNNING, 80)))
                .contains(Milestone.THREE_QUARTERS);
        assertThat(Milestone.passed(job(JobState.RUNNING, 10), job(JobState.STOPPED, 40)))
                .contains(Milestone.ENDED);
    }

    @Test
    void tellsOfAJobThatWasNotThereBefore() {
        assertThat(Milestone.passed(null, job(JobState.RUNNING, 0))).contains(Milestone.STARTED);
        assertThat(Milestone.passed(null, job(JobState.QUEUED, 0))).isEmpty();
    }

    private static JobProgress job(JobState state, int done) {
        return new JobProgress(
                new JobId(1),
                new EnvironmentId(1),
                new MemberId(1),
                state,
                new JobNumbers(100, done, 0, 0, 100 - done),
                QueuePosition.NONE,
                0,
                state == JobState.QUEUED ? null : Instant.EPOCH,
                null,
                null,
                null,
                false,
                WorkTimes.NONE,
                JobSpeed.NORMAL,
                List.of(),
                List.of(),
                null);
    }
}
