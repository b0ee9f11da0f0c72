package io.cardworkbench.signin.factor;

import io.cardworkbench.access.SignedInMember;
import org.springframework.stereotype.Component;

/** Asks those for more who have set up a second factor, whatever the first one was. */
@Component
public class AskSecondFactor {

    private final SecondFactorTable factors;

    AskSecondFactor(SecondFactorTable factors) {
        this.factors = factors;
    }

    /** Refuses, until it is given, a member who has one. */
    public void of(SignedInMember member) {
        if (factors.isSetUp(member.id())) {
            member.eraseCredentials();
            throw new SecondFactorNeeded(member);
        }
    }
}
