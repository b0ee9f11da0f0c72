package io.cardworkbench.organization;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.HoldOrganization;
import io.cardworkbench.access.TellOpenPages;
import io.cardworkbench.organization.OrganizationEvent.Changed;
import io.cardworkbench.organization.OrganizationEvent.State;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes changes of members, groups and roles, one at a time on all nodes. Compares the organization before and after each of
 * them: so no change leaves it without an owner, none goes unrecorded, and the pages of those whose rights change hear of it.
 *
 * @see <a href="../../../../../../docs/decisions/0009-changes-of-the-organization-are-compared.md">Decision 9</a>
 */
@Component
class ChangeOrganization {

    private final HoldOrganization hold;
    private final ReadDirectory directory;
    private final TellOpenPages tellOpenPages;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    ChangeOrganization(
            HoldOrganization hold,
            ReadDirectory directory,
            TellOpenPages tellOpenPages,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.hold = hold;
        this.directory = directory;
        this.tellOpenPages = tellOpenPages;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Makes a change in the current transaction, which is to be rolled back when this refuses.
     *
     * @param change gets the organization as it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T make(Function<Directory, T> change) {
        hold.forCurrentCall();
        var before = directory.read();
        var result = change.apply(before);
        var after = directory.read();
        refuseLastOnesToGo(before.assignments(), after.assignments());
        tellOpenPages(before.assignments(), after.assignments());
        announce(before, after, currentActor.get());
        return result;
    }

    /**
     * Lets somebody in, in the current transaction, whom no other member has invited: the one who does it is the new member.
     *
     * @param change gets the organization as it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Member join(Function<Directory, Member> change) {
        hold.forNewcomer();
        var before = directory.read();
        var joined = change.apply(before);
        announce(before, directory.read(), new Actor(joined.id(), joined.email()));
        return joined;
    }

    /** The same for a change that has no result. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void by(Consumer<Directory> change) {
        make(before -> {
            change.accept(before);
            return before;
        });
    }

    private static void refuseLastOnesToGo(Assignments before, Assignments after) {
        if (before.haveAnOwner() && !after.haveAnOwner()) {
            throw new ChangeRefused(Rule.LAST_OWNER);
        }
        if (before.haveAMemberAdmin() && !after.haveAMemberAdmin()) {
            throw new ChangeRefused(Rule.LAST_MEMBER_ADMIN);
        }
    }

    private void tellOpenPages(Assignments before, Assignments after) {
        var changed = before.differencesTo(after).stream()
                .map(Assignments.Difference::member)
                .collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            tellOpenPages.thatGrantsChanged(changed);
        }
    }

    private void announce(Directory before, Directory after, Actor by) {
        announce(before.roleStates(), after.roleStates(), by);
        announce(before.groupStates(), after.groupStates(), by);
        announce(before.memberStates(), after.memberStates(), by);
    }

    private void announce(Map<Integer, ? extends State> before, Map<Integer, ? extends State> after, Actor by) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (var id : ids) {
            if (!Objects.equals(before.get(id), after.get(id))) {
                events.publishEvent(new Changed(id, before.get(id), after.get(id), by));
            }
        }
    }
}
