package io.cardworkbench.signin;

import io.cardworkbench.Decision;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides how long a sign-in has to wait after others that failed: twice as long after each, and never long, so that nobody can
 * keep a member out.
 *
 * @see <a href="../../../../../../docs/decisions/0019-failed-sign-ins-make-the-next-one-wait.md">Decision 19</a>
 */
@Decision
final class Pause {

    /** After which what failed counts no more. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final int DOUBLINGS = 6;

    private Pause() {}

    /** Until when no sign-in is looked at. */
    static Instant until(Counted by, Failures failures) {
        var over = failures.count() - by.free();
        return over < 0 ? Instant.MIN : failures.last().plus(pause(over, by.longest()));
    }

    /** The failures with one more. */
    static int counted(Failures failures, Instant now) {
        return failures.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : failures.count() + 1;
    }

    private static Duration pause(int doublings, Duration longest) {
        var doubled = Duration.ofSeconds(1L << Math.min(doublings, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
