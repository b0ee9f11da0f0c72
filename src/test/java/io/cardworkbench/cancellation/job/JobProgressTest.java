package io.cardworkbench.cancellation.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.MemberId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobProgressTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final JobPause HELD = new JobPause(NOON, "ada@example.com", null, null);
    private static final JobPause OVER = new JobPause(NOON, "ada@example.com", NOON.plusSeconds(9), "ada@example.com");

    @Test
    void knowsWhatWasReadBeforeSomebodyDidSomething() {
        var running = progress(JobState.RUNNING);
        var paused = progress(JobState.PAUSED).told(List.of(HELD), List.of());
        var resumed = progress(JobState.RUNNING).told(List.of(OVER), List.of());
        var faster = resumed.told(List.of(OVER), List.of(new JobChange(JobSpeed.FAST, NOON, "ada@example.com")));
        var ended = progress(JobState.COMPLETED).told(List.of(OVER), List.of());
        var inOrder = List.of(running, paused, resumed, faster);

        for (var later = 1; later < inOrder.size(); later++) {
            assertThat(inOrder.get(later - 1).isBefore(inOrder.get(later))).isTrue();
            assertThat(inOrder.get(later).isBefore(inOrder.get(later - 1))).isFalse();
        }
        assertThat(resumed.isBefore(ended)).isTrue();
        assertThat(ended.isBefore(resumed)).isFalse();
    }

    @Test
    void takesWhatWorkersDidMeanwhileInAnyOrder() {
        assertThat(progress(JobState.RUNNING)
                        .isBefore(progress(JobState.RUNNING).at(new QueuePosition(1, 0, 0))))
                .isFalse();
    }

    private static JobProgress progress(JobState state) {
        return new JobProgress(
                new JobId(1),
                new EnvironmentId(1),
                new MemberId(1),
                state,
                new JobNumbers(10, 0, 0, 0, 10),
                QueuePosition.NONE,
                0,
                NOON,
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
