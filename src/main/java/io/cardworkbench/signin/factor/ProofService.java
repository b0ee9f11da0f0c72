package io.cardworkbench.signin.factor;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.ComparePassword;
import io.cardworkbench.signin.passkey.CheckPasskey;
import io.cardworkbench.signin.passkey.PasskeyAsked;
import io.cardworkbench.signin.passkey.RelyingParty;
import io.cardworkbench.signin.passkey.Site;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Lets members show anew who they are, without signing in again. */
@Service
public class ProofService {

    private final ComparePassword comparePassword;
    private final CheckCode checkCode;
    private final CheckPasskey checkPasskey;
    private final RelyingParty relyingParty;
    private final RequiredFactor required;
    private final CurrentMember currentMember;
    private final Clock clock;

    ProofService(
            ComparePassword comparePassword,
            CheckCode checkCode,
            CheckPasskey checkPasskey,
            RelyingParty relyingParty,
            RequiredFactor required,
            CurrentMember currentMember,
            Clock clock) {
        this.comparePassword = comparePassword;
        this.checkCode = checkCode;
        this.checkPasskey = checkPasskey;
        this.relyingParty = relyingParty;
        this.required = required;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** By a code of those who have set codes up, by the password of others whom it signs in alone. Refuses what is wrong. */
    @RequiresSignIn
    public void prove(String passwordOrCode) {
        var member = me();
        var by = required.waysOf(member.id());
        if (by.code()) {
            checkCode.refuseUnlessRight(member, passwordOrCode);
        } else if (by.password()) {
            comparePassword.of(member, passwordOrCode);
        } else {
            throw new ChangeRefused(Rule.NOT_CONFIRMED);
        }
        member.prove(clock.instant());
    }

    /** Asks for a passkey of the current member. */
    @RequiresSignIn
    public PasskeyAsked askPasskey(Site site) {
        return relyingParty.ask(site, me());
    }

    /** By the passkey that was asked for. Refuses what is wrong. */
    @RequiresSignIn
    public void prove(PasskeyAsked asked, String answer) {
        var member = me();
        checkPasskey.refuseUnlessRight(member, asked, answer);
        member.prove(clock.instant());
    }

    /** How the current member shows who they are. */
    @RequiresSignIn
    public WaysToProve ways() {
        return required.waysOf(currentMember.id());
    }

    /** When the current member last showed who they are. */
    @RequiresSignIn
    public Instant last() {
        return me().proved();
    }

    private SignedInMember me() {
        return currentMember.find().orElseThrow();
    }
}
