package io.cardworkbench.signin.factor;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.signin.passkey.Passkeys;
import org.springframework.stereotype.Component;

/** Knows who has to have a second factor, and who has which. */
@Component
class RequiredFactor {

    private final SecondFactorTable codes;
    private final FactorRuleTable rules;
    private final Passkeys passkeys;

    RequiredFactor(SecondFactorTable codes, FactorRuleTable rules, Passkeys passkeys) {
        this.codes = codes;
        this.rules = rules;
        this.passkeys = passkeys;
    }

    /** What a member shows with, beside the password where that is still worth something. */
    WaysToProve waysOf(MemberId member) {
        var code = codes.isSetUp(member);
        var passkey = passkeys.exist(member);
        return new WaysToProve(code, passkey, !code && !(passkey && rules.isRequiredOf(member)));
    }

    boolean isMissing(MemberId member) {
        return !passkeys.exist(member) && isMissingWithoutPasskeys(member);
    }

    /** Whether a member has to have a factor, and has none but passkeys. */
    boolean isMissingWithoutPasskeys(MemberId member) {
        return !codes.isSetUp(member) && rules.isRequiredOf(member);
    }
}
