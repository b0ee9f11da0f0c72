package io.cardworkbench.signin.factor;

import io.cardworkbench.access.SignedInMember;
import org.springframework.stereotype.Component;

/** Asks those for more who have set up codes, or have a passkey and have to have a second factor, whatever the first one was. */
@Component
public class AskSecondFactor {

    private final RequiredFactor required;

    AskSecondFactor(RequiredFactor required) {
        this.required = required;
    }

    /** Refuses, until it is given, a member for whom the password alone is not enough. */
    public void of(SignedInMember member) {
        var ways = required.waysOf(member.id());
        if (!ways.password()) {
            member.eraseCredentials();
            throw new SecondFactorNeeded(member, ways);
        }
    }
}
