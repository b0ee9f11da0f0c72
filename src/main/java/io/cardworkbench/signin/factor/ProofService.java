package io.cardworkbench.signin.factor;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.signin.ComparePassword;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Lets members show anew who they are, without signing in again. */
@Service
public class ProofService {

    private final ComparePassword comparePassword;
    private final CheckCode checkCode;
    private final SecondFactorTable factors;
    private final CurrentMember currentMember;
    private final Clock clock;

    ProofService(
            ComparePassword comparePassword,
            CheckCode checkCode,
            SecondFactorTable factors,
            CurrentMember currentMember,
            Clock clock) {
        this.comparePassword = comparePassword;
        this.checkCode = checkCode;
        this.factors = factors;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** By a code of those who have set up a second factor, by the password of others. Refuses what is wrong. */
    @RequiresSignIn
    public void prove(String passwordOrCode) {
        var member = currentMember.find().orElseThrow();
        if (factors.isSetUp(member.id())) {
            checkCode.refuseUnlessRight(member, passwordOrCode);
        } else {
            comparePassword.of(member, passwordOrCode);
        }
        member.prove(clock.instant());
    }

    /** Whether the current member proves by a code. */
    @RequiresSignIn
    public boolean takesCode() {
        return factors.isSetUp(currentMember.id());
    }

    /** When the current member last showed who they are. */
    @RequiresSignIn
    public Instant last() {
        return currentMember.find().orElseThrow().proved();
    }
}
