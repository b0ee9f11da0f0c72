package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;
import java.util.Optional;

/** The transitions of a cancel job. None leaves an ended state. */
@Decision
final class JobLifecycle {

    private JobLifecycle() {}

    /**
     * The state after a command, or empty if the command is refused in that state.
     *
     * @param begun whether its turn has come before; such a job can be queued again after a pause, but neither be refused nor
     *     withdrawn, since some of its cards may be cancelled
     */
    static Optional<JobState> after(JobState state, boolean begun, JobCommand command) {
        return allows(state, begun, command) ? Optional.of(to(state, command)) : Optional.empty();
    }

    private static boolean allows(JobState state, boolean begun, JobCommand command) {
        return switch (command) {
            case START -> state == JobState.QUEUED;
            case REFUSE, WITHDRAW, MOVE -> state == JobState.QUEUED && !begun;
            case PAUSE -> state == JobState.RUNNING;
            case RESUME -> state == JobState.PAUSED;
            case SET_SPEED -> !state.isEnded();
            case STOP, COMPLETE, COMPLETE_WITH_FAILURES, FAIL -> begun && !state.isEnded();
        };
    }

    private static JobState to(JobState state, JobCommand command) {
        return switch (command) {
            case START -> JobState.RUNNING;
            case REFUSE -> JobState.REFUSED;
            case WITHDRAW -> JobState.WITHDRAWN;
            case PAUSE -> JobState.PAUSED;
            case RESUME -> JobState.QUEUED;
            case MOVE, SET_SPEED -> state;
            case STOP -> JobState.STOPPED;
            case COMPLETE -> JobState.COMPLETED;
            case COMPLETE_WITH_FAILURES -> JobState.COMPLETED_WITH_FAILURES;
            case FAIL -> JobState.FAILED;
        };
    }
}
