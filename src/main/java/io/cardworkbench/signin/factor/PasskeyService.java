package io.cardworkbench.signin.factor;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.NameRule;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.access.TellOpenPages;
import io.cardworkbench.signin.passkey.NewPasskey;
import io.cardworkbench.signin.passkey.Passkey;
import io.cardworkbench.signin.passkey.PasskeyEvent;
import io.cardworkbench.signin.passkey.PasskeyId;
import io.cardworkbench.signin.passkey.PasskeyRefused;
import io.cardworkbench.signin.passkey.Passkeys;
import io.cardworkbench.signin.passkey.RelyingParty;
import io.cardworkbench.signin.passkey.Site;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members add and remove passkeys of their own, a moment after they have shown who they are.
 *
 * @see <a href="../../../../../../../docs/decisions/0032-a-passkey-is-both-factors.md">Decision 32</a>
 */
@Service
public class PasskeyService {

    private final Passkeys passkeys;
    private final RelyingParty relyingParty;
    private final RequiredFactor required;
    private final JustProved justProved;
    private final TellOpenPages tellOpenPages;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    PasskeyService(
            Passkeys passkeys,
            RelyingParty relyingParty,
            RequiredFactor required,
            JustProved justProved,
            TellOpenPages tellOpenPages,
            CurrentMember currentMember,
            ApplicationEventPublisher events) {
        this.passkeys = passkeys;
        this.relyingParty = relyingParty;
        this.required = required;
        this.justProved = justProved;
        this.tellOpenPages = tellOpenPages;
        this.currentMember = currentMember;
        this.events = events;
    }

    /** Those of the current member, the first one first. */
    @RequiresSignIn
    @Transactional(readOnly = true)
    public List<Passkey> mine() {
        return passkeys.of(currentMember.id());
    }

    /** Asks for a passkey that the browser at a site makes. Refuses a name that breaks a rule, or that another one has. */
    @RequiresSignIn
    @Transactional
    public NewPasskey begin(String name, Site site) {
        var member = me();
        var checked = NameRule.checked(name);
        NameRule.refuseIfTaken(checked, passkeys.of(member.id()).stream().map(Passkey::name));
        justProved.refuseUnless(member);
        return relyingParty.askForNew(member, checked, site);
    }

    /** Keeps the passkey that the browser has made, with which the member can sign in from now on. Refuses what is none. */
    @RequiresSignIn
    @Transactional
    public void add(NewPasskey asked, String answer) {
        var member = me();
        try {
            relyingParty.keep(asked, member, answer);
        } catch (PasskeyRefused refused) {
            throw new ChangeRefused(Rule.PASSKEY_WRONG);
        }
        events.publishEvent(new PasskeyEvent.Added(asked.name(), member.actor()));
        tellOpenPages.thatGrantsChanged(Set.of(member.id()));
    }

    /** Removes one. Refuses to take the last factor of a member who has to have one. */
    @RequiresSignIn
    @Transactional
    public void remove(PasskeyId id) {
        var member = me();
        justProved.refuseUnless(member);
        var known = passkeys.of(member.id());
        var removed = known.stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ChangeRefused(Rule.GONE));
        if (known.size() == 1 && required.isMissingWithoutPasskeys(member.id())) {
            throw new ChangeRefused(Rule.LAST_SECOND_FACTOR);
        }
        if (!passkeys.remove(member.id(), id)) {
            throw new ChangeRefused(Rule.GONE);
        }
        events.publishEvent(new PasskeyEvent.Removed(removed.name(), member.actor()));
        tellOpenPages.thatGrantsChanged(Set.of(member.id()));
    }

    private SignedInMember me() {
        return currentMember.find().orElseThrow();
    }
}
