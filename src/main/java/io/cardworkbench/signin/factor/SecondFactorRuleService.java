package io.cardworkbench.signin.factor;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.TellOpenPages;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has to have a second factor, who has one, and who has lost it. */
@Service
public class SecondFactorRuleService {

    private final SecondFactorTable factors;
    private final FactorRuleTable rules;
    private final FactorSecrets secrets;
    private final TellOpenPages tellOpenPages;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    SecondFactorRuleService(
            SecondFactorTable factors,
            FactorRuleTable rules,
            FactorSecrets secrets,
            TellOpenPages tellOpenPages,
            CurrentMember currentMember,
            ApplicationEventPublisher events) {
        this.factors = factors;
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

    /** Everyone who has one, by name. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional(readOnly = true)
    public List<MemberWithFactor> all() {
        return factors.all();
    }

    /**
     * Requires one of members, from their next action on: as long as they have none, they may do less. Refuses it where none can be
     * set up.
     */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void require(RequiredOf of) {
        if (of != RequiredOf.NOBODY && !secrets.isAvailable()) {
            throw new ChangeRefused(Rule.SECOND_FACTOR_UNAVAILABLE);
        }
        var member = currentMember.find().orElseThrow();
        var was = rules.ofOrganizationOf(member.id());
        if (was != of) {
            rules.set(member.id(), of);
            events.publishEvent(new FactorEvent.RuleChanged(was, of, member.actor()));
            tellOpenPages.thatGrantsOfAllChanged();
        }
    }

    /** Removes that of a member who has lost it, and the recovery codes as well; nothing happens if there is none. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void remove(MemberId of) {
        var member = currentMember.find().orElseThrow();
        factors.all().stream()
                .filter(known -> known.id().equals(of))
                .findFirst()
                .filter(known -> factors.delete(of))
                .ifPresent(removed -> {
                    events.publishEvent(new FactorEvent.FactorRemoved(of, removed.email(), member.actor()));
                    tellOpenPages.thatGrantsChanged(Set.of(of));
                });
    }
}
