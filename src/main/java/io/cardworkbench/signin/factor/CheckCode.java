package io.cardworkbench.signin.factor;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.Attempt;
import io.cardworkbench.signin.CountAttempts;
import io.cardworkbench.signin.SignInDelayed;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares codes of members, each of which is taken once; those that are wrong make the next one wait, as passwords do. */
@Component
class CheckCode {

    /** Keeps codes that failed apart from passwords that did. */
    private static final String COUNTED_AS = "code of ";

    private final SecondFactorTable factors;
    private final RecoveryCodeTable recoveryCodes;
    private final FactorSecrets secrets;
    private final CountAttempts count;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final OneTimeCodes codes = new OneTimeCodes();

    CheckCode(
            SecondFactorTable factors,
            RecoveryCodeTable recoveryCodes,
            FactorSecrets secrets,
            CountAttempts count,
            ApplicationEventPublisher events,
            Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.secrets = secrets;
        this.count = count;
        this.events = events;
        this.clock = clock;
    }

    /** Returns whether it is the code of this time, or a recovery code; refuses while too many have failed. */
    @Transactional(propagation = Propagation.REQUIRED)
    public boolean isRight(SignedInMember member, String typed, String address) {
        var attempt = Attempt.of(COUNTED_AS + member.getUsername(), address);
        count.begin(attempt);
        var code = typed.replaceAll("\\s", "");
        var right = code.matches(OneTimeCodes.FORM) ? takeCode(member, code) : useRecoveryCode(member, code);
        if (right) {
            count.succeeded(attempt);
        }
        return right;
    }

    /** The same for a member who is signed in; refuses a code that is wrong. */
    void refuseUnlessRight(SignedInMember member, String typed) {
        try {
            if (!isRight(member, typed, "")) {
                throw new ChangeRefused(Rule.CODE_WRONG);
            }
        } catch (SignInDelayed tooOften) {
            throw new ChangeRefused(Rule.TOO_MANY_ATTEMPTS);
        }
    }

    private boolean takeCode(SignedInMember member, String code) {
        var factor = factors.find(member.id()).orElseThrow();
        var step = codes.step(secrets.decrypt(factor.secret()), code, clock.instant(), factor.lastStep());
        return step.isPresent() && factors.take(member.id(), step.getAsLong());
    }

    private boolean useRecoveryCode(SignedInMember member, String code) {
        var used = recoveryCodes.use(member.id(), code);
        if (used) {
            events.publishEvent(
                    new FactorEvent.RecoveryCodeUsed(member.id(), recoveryCodes.count(member.id()), member.actor()));
        }
        return used;
    }
}
