package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;
import java.util.Optional;

/** The transitions of a cancel job. None leaves an ended state. */
@Decision
final class JobLifecycle {

    private JobLifecycle() {}

    /** The state after a command, or empty if the command is refused in that state. */
    static Optional<JobState> after(JobState state, JobCommand command) {
        return from(command) == state ? Optional.of(to(command)) : Optional.empty();
    }

    private static JobState from(JobCommand command) {
        return switch (command) {
            case START, REFUSE, WITHDRAW -> JobState.QUEUED;
            case STOP, COMPLETE, COMPLETE_WITH_FAILURES, FAIL -> JobState.RUNNING;
        };
    }

    private static JobState to(JobCommand command) {
        return switch (command) {
            case START -> JobState.RUNNING;
            case REFUSE -> JobState.REFUSED;
            case WITHDRAW -> JobState.WITHDRAWN;
            case STOP -> JobState.STOPPED;
            case COMPLETE -> JobState.COMPLETED;
            case COMPLETE_WITH_FAILURES -> JobState.COMPLETED_WITH_FAILURES;
            case FAIL -> JobState.FAILED;
        };
    }
}
