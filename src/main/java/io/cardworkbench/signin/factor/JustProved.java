package io.cardworkbench.signin.factor;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.SignedInMember;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Knows who has shown a moment ago who they are: whoever finds an open page has not. */
@Component
class JustProved {

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final Clock clock;

    JustProved(Clock clock) {
        this.clock = clock;
    }

    void refuseUnless(SignedInMember member) {
        if (member.proved().plus(JUST_NOW).isBefore(clock.instant())) {
            throw new ChangeRefused(Rule.NOT_CONFIRMED);
        }
    }
}
