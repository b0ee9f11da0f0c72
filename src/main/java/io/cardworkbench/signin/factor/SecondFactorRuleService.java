package io.cardworkbench.signin.factor;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.TellOpenPages;
import io.cardworkbench.signin.passkey.Passkeys;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has to have a second factor, who has one, and who has lost it. */
@Service
public class SecondFactorRuleService {

    private final SecondFactorTable factors;
    private final Passkeys passkeys;
    private final FactorRuleTable rules;
    private final FactorSecrets secrets;
    private final TellOpenPages tellOpenPages;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    SecondFactorRuleService(
            SecondFactorTable factors,
            Passkeys passkeys,
            FactorRuleTable rules,
            FactorSecrets secrets,
            TellOpenPages tellOpenPages,
            CurrentMember currentMember,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.rules = rules;
        this.secrets = secrets;
        this.tellOpenPages = tellOpenPages;
        this.currentMember = currentMember;
        this.events = events;
    }

    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional(readOnly = true)
    public RequiredOf requiredOf() {
        return rules.ofOrganizationOf(currentMember.id());
    }

    /** How many could not show one at the moment, of all and of those who may cancel cards. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional(readOnly = true)
    public WithoutFactor without() {
        return rules.without(currentMember.id(), secrets.isAvailable());
    }

    /** Everyone who has one, by name. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional(readOnly = true)
    public List<MemberWithFactor> all() {
        return factors.all();
    }

    /**
     * Requires one of members, from their next action on: as long as they have none, they may do less. Refuses it where none can be
     * set up: without a key for codes, from an owner whose own passkey does not show that passkeys work here.
     */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void require(RequiredOf of) {
        var member = currentMember.find().orElseThrow();
        if (of != RequiredOf.NOBODY && !secrets.isAvailable() && !passkeys.exist(member.id())) {
            throw new ChangeRefused(Rule.SECOND_FACTOR_UNAVAILABLE);
        }
        var was = rules.ofOrganizationOf(member.id());
        if (was != of) {
            rules.set(member.id(), of);
            events.publishEvent(new FactorEvent.RuleChanged(was, of, member.actor()));
            tellOpenPages.thatGrantsOfAllChanged();
        }
    }

    /** Removes what a member has lost: codes, recovery codes and all passkeys. Nothing happens if there are none. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void remove(MemberId of) {
        var member = currentMember.find().orElseThrow();
        factors.all().stream()
                .filter(known -> known.id().equals(of))
                .findFirst()
                .filter(known -> wasRemoved(of))
                .ifPresent(removed -> {
                    events.publishEvent(new FactorEvent.FactorRemoved(of, removed.email(), member.actor()));
                    tellOpenPages.thatGrantsChanged(Set.of(of));
                });
    }

    private boolean wasRemoved(MemberId of) {
        var codes = factors.delete(of);
        return passkeys.removeAll(of) || codes;
    }
}
