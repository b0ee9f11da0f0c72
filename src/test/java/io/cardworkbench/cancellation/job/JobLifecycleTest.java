package io.cardworkbench.cancellation.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.RandomCases;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JobLifecycleTest {

    /** Written out once more, the naive way. */
    private static final Map<JobState, Map<JobCommand, JobState>> TRANSITIONS = Map.of(
            JobState.QUEUED,
            Map.of(
                    JobCommand.START, JobState.RUNNING,
                    JobCommand.REFUSE, JobState.REFUSED,
                    JobCommand.WITHDRAW, JobState.WITHDRAWN,
                    JobCommand.MOVE, JobState.QUEUED,
                    JobCommand.SET_SPEED, JobState.QUEUED),
            JobState.RUNNING,
            Map.of(
                    JobCommand.PAUSE, JobState.PAUSED,
                    JobCommand.SET_SPEED, JobState.RUNNING,
                    JobCommand.STOP, JobState.STOPPED,
                    JobCommand.COMPLETE, JobState.COMPLETED,
                    JobCommand.COMPLETE_WITH_FAILURES, JobState.COMPLETED_WITH_FAILURES,
                    JobCommand.FAIL, JobState.FAILED),
            JobState.PAUSED,
            Map.of(
                    JobCommand.RESUME, JobState.QUEUED,
                    JobCommand.SET_SPEED, JobState.PAUSED,
                    JobCommand.STOP, JobState.STOPPED,
                    JobCommand.COMPLETE, JobState.COMPLETED,
                    JobCommand.COMPLETE_WITH_FAILURES, JobState.COMPLETED_WITH_FAILURES,
                    JobCommand.FAIL, JobState.FAILED));

    /** What is different about a queued job that a pause interrupted. */
    private static final Map<JobCommand, JobState> QUEUED_AGAIN = Map.of(
            JobCommand.START, JobState.RUNNING,
            JobCommand.SET_SPEED, JobState.QUEUED,
            JobCommand.STOP, JobState.STOPPED,
            JobCommand.COMPLETE, JobState.COMPLETED,
            JobCommand.COMPLETE_WITH_FAILURES, JobState.COMPLETED_WITH_FAILURES,
            JobCommand.FAIL, JobState.FAILED);

    @Test
    void anySequenceOfCommandsLeadsWhereTheTableSays() {
        RandomCases.check(2_000, JobLifecycleTest::live);
    }

    private static void live(Random random) {
        var state = JobState.QUEUED;
        var begun = false;
        for (var step = 0; step < 20; step++) {
            var command = RandomCases.any(random, List.of(JobCommand.values()));
            var after = JobLifecycle.after(state, begun, command);
            var table = begun && state == JobState.QUEUED ? QUEUED_AGAIN : TRANSITIONS.getOrDefault(state, Map.of());
            assertThat(after.orElse(null)).as("%s after %s", command, state).isEqualTo(table.get(command));
            state = after.orElse(state);
            begun |= state == JobState.RUNNING;
        }
    }

    @Test
    void anEndedJobStaysAsItIs() {
        for (var state : JobState.ended()) {
            assertThat(state.isEnded()).isTrue();
            assertThat(JobCommand.values())
                    .allSatisfy(command ->
                            assertThat(JobLifecycle.after(state, true, command)).isEmpty());
        }
    }
}
