package io.cardworkbench.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a sign-in as failed before the password is compared, so that many at once gain nothing, and takes that back when it was
 * right.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class CountAttempts {

    /** For how long an address from which a member has signed in is known. */
    static final Duration KNOWN_FOR = Duration.ofDays(90);

    private final AttemptTable attempts;
    private final Clock clock;

    CountAttempts(AttemptTable attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Refuses, and counts nothing, while others that failed make this one wait. */
    public void begin(Attempt attempt) {
        var now = clock.instant();
        var failures = new EnumMap<Counted, Failures>(Counted.class);
        for (var by : attempt.counted()) {
            failures.put(by, attempts.lock(attempt.by(by), now));
        }
        var known = isKnown(Objects.requireNonNull(failures.get(Counted.PAIR)), now);
        failures.forEach((by, earlier) -> {
            if ((by == Counted.PAIR || !known) && Pause.until(by, earlier).isAfter(now)) {
                throw new SignInDelayed();
            }
        });
        failures.forEach((by, earlier) -> attempts.count(attempt.by(by), Pause.counted(earlier, now), now));
    }

    /** The account starts anew; what else was tried from the address does not. */
    public void succeeded(Attempt attempt) {
        if (attempt.counted().contains(Counted.ADDRESS)) {
            attempts.takeBack(attempt.by(Counted.ADDRESS));
        }
        attempts.succeed(attempt.by(Counted.ACCOUNT), clock.instant());
        attempts.succeed(attempt, clock.instant());
    }

    /** Nobody has compared the password. */
    void withdrawn(Attempt attempt) {
        for (var by : attempt.counted()) {
            attempts.takeBack(attempt.by(by));
        }
    }

    int purge() {
        var now = clock.instant();
        return attempts.purge(now.minus(Pause.FORGOTTEN_AFTER), now.minus(KNOWN_FOR));
    }

    private static boolean isKnown(Failures pair, Instant now) {
        var succeeded = pair.succeeded();
        return succeeded != null && succeeded.plus(KNOWN_FOR).isAfter(now);
    }
}
