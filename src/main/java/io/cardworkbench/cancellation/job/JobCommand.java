package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;

/** What can be asked of a cancel job. */
@Decision
public enum JobCommand {
    /** Its turn has come. */
    START,
    /** Its turn has come, but its submitter lost the permission. */
    REFUSE,
    WITHDRAW,
    /** To another place in the queue. */
    MOVE,
    SET_SPEED,
    PAUSE,
    /** Puts it at the head of the queue, where a paused one has its turn before those that have not begun. */
    RESUME,
    STOP,
    /** Every chunk is done and no card failed. */
    COMPLETE,
    /** Every chunk is done, and cards failed. */
    COMPLETE_WITH_FAILURES,
    /** Retries are used up. */
    FAIL
}
