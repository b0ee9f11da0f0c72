package io.cardworkbench.organization;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Kind;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.HoldOrganization;
import io.cardworkbench.access.Internal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.NameRule;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.access.Resource;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the organization. */
@Service
public class MemberService {

    private final MemberTable members;
    private final GroupTable groups;
    private final InvitationTable invitations;
    private final ReadDirectory directory;
    private final ChangeOrganization change;
    private final OrganizationTable organizations;
    private final HoldOrganization hold;
    private final MakeLink makeLink;
    private final CurrentMember currentMember;
    private final Clock clock;

    MemberService(
            MemberTable members,
            GroupTable groups,
            InvitationTable invitations,
            ReadDirectory directory,
            ChangeOrganization change,
            OrganizationTable organizations,
            HoldOrganization hold,
            MakeLink makeLink,
            CurrentMember currentMember,
            Clock clock) {
        this.members = members;
        this.groups = groups;
        this.invitations = invitations;
        this.directory = directory;
        this.change = change;
        this.organizations = organizations;
        this.hold = hold;
        this.makeLink = makeLink;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** The member who is signed in. */
    @RequiresSignIn
    public Member current() {
        return members.find(currentMember.id()).orElseThrow();
    }

    /** The active members who have a permission at this moment, by name. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<Member> thatHave(Permission permission) {
        return members.thatHave(permission);
    }

    /** The first members, by name, whose name or address contains a text. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    @Transactional(readOnly = true)
    public MembersFound find(String text, int limit) {
        return find(text, ListedMember.Order.BY_NAME, limit);
    }

    /** The first members, in an order, whose name or address contains a text. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    @Transactional(readOnly = true)
    public MembersFound find(String text, ListedMember.Order order, int limit) {
        return new MembersFound(listed(members.find(text, order, limit)), members.count(text));
    }

    /** The members of a group. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<ListedMember> findIn(GroupId group, ListedMember.Order order) {
        return listed(members.in(group, order));
    }

    private List<ListedMember> listed(Map<Member, MemberStatus> found) {
        var groupsOf = groups.of(found.keySet().stream().map(Member::id).toList());
        return found.entrySet().stream()
                .map(member -> new ListedMember(
                        member.getKey(),
                        member.getValue(),
                        groupsOf.getOrDefault(member.getKey().id(), List.of())))
                .toList();
    }

    /** Members who are not in a group, by name, whose name or address contains a text. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<Member> findOutside(GroupId group, String text, int offset, int limit) {
        return members.findOutside(group, text, offset, limit);
    }

    /** A member, and why they may do what they may. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public Optional<MemberInFull> find(MemberId member) {
        var read = directory.read();
        var linkExpires = invitations.expires(member).filter(clock.instant()::isBefore);
        return read.find(member)
                .map(found -> new MemberInFull(
                        found,
                        read.status(member),
                        read.groupsOf(member),
                        linkExpires.orElse(null),
                        read.sources(member)));
    }

    /**
     * Makes a member in some groups, with a link to choose a password. Refuses an address that is none or taken, and a name
     * that is missing or too long.
     */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public InvitationLink invite(String email, String name, Collection<GroupId> intoGroups) {
        var checkedEmail = EmailRule.checked(email);
        var checkedName = NameRule.checked(name);
        var passwordHash = makeLink.unusablePasswordHash();
        return change.make(before -> {
            if (before.members().stream().anyMatch(member -> member.email().equals(checkedEmail))) {
                throw new ChangeRefused(Rule.EMAIL_TAKEN);
            }
            var id = members.insert(organizations.id(), checkedEmail, checkedName, passwordHash, true);
            intoGroups.forEach(group -> groups.addMember(before.group(group).id(), id));
            return makeLink.to(new Member(id, checkedEmail, checkedName));
        });
    }

    /**
     * Makes a new link to choose a password, for one who has none yet or has forgotten it; an earlier link stops working.
     * Refuses a deactivated member.
     */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public InvitationLink makeLink(MemberId member) {
        hold.forCurrentCall();
        var read = directory.read();
        if (read.status(member) == MemberStatus.DEACTIVATED) {
            throw new ChangeRefused(Rule.GONE, Kind.MEMBER, member.value());
        }
        return makeLink.to(read.member(member));
    }

    /** Refuses a name that is missing or too long. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void rename(MemberId member, String name) {
        var checked = NameRule.checked(name);
        change.by(before -> {
            members.rename(before.member(member).id(), checked);
        });
    }

    /**
     * Ends all sessions of a member, who can't sign in any more; groups stay, for when the member is activated again. Refuses
     * the last owner.
     */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void deactivate(MemberId member) {
        change.by(before -> {
            invitations.delete(member);
            members.setActive(before.member(member).id(), false);
        });
    }

    /** Lets a member sign in again. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void activate(MemberId member) {
        change.by(before -> {
            members.setActive(before.member(member).id(), true);
        });
    }

    /** A member for whom somebody else vouches has signed in: an invitation to choose a password is waited for no longer. */
    @Internal
    @Transactional
    public void signedInWithoutPassword(MemberId member) {
        members.isNoLongerInvited(member);
    }

    /**
     * Makes somebody a member who has not been invited, in the group with this name. Refuses an address that is none, and a group
     * that is not there.
     */
    @Internal
    @Transactional
    public Member join(String email, String name, String intoGroup) {
        var checkedEmail = EmailRule.checked(email);
        var checkedName = NameRule.checked(name);
        var passwordHash = makeLink.unusablePasswordHash();
        return change.join(before -> {
            var known = before.members().stream()
                    .filter(member -> member.email().equals(checkedEmail))
                    .findFirst();
            return known.orElseGet(() -> {
                var group = before.groups().stream()
                        .filter(candidate -> candidate.name().equalsIgnoreCase(intoGroup.strip()))
                        .findFirst()
                        .orElseThrow(() -> new ChangeRefused(Rule.GONE));
                var id = members.insert(organizations.id(), checkedEmail, checkedName, passwordHash, false);
                groups.addMember(group.id(), id);
                return new Member(id, checkedEmail, checkedName);
            });
        });
    }
}
