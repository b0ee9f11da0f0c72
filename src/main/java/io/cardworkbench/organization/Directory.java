package io.cardworkbench.organization;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Kind;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.organization.OrganizationEvent.GroupState;
import io.cardworkbench.organization.OrganizationEvent.MemberState;
import io.cardworkbench.organization.OrganizationEvent.Named;
import io.cardworkbench.organization.OrganizationEvent.RoleState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The members, groups and roles of the organization at one moment, and how they belong together.
 *
 * @param members by name
 * @param groups by name
 * @param roles the built-in ones first, then by name
 */
record Directory(List<Member> members, List<Group> groups, List<Role> roles, Assignments assignments) {

    private static final Comparator<PermissionSource> BY_RESOURCE = Comparator.comparing(
                    (PermissionSource source) -> source.permission().resource())
            .thenComparing(source -> source.permission().level(), Comparator.reverseOrder());

    /** An order that no new name changes: the states of what belongs together are compared. */
    private static final Comparator<Named> BY_ID = Comparator.comparingInt(Named::id);

    Directory {
        members = List.copyOf(members);
        groups = List.copyOf(groups);
        roles = List.copyOf(roles);
    }

    Member member(MemberId id) {
        return find(id).orElseThrow(() -> gone(Kind.MEMBER, id.value()));
    }

    Group group(GroupId id) {
        return find(id).orElseThrow(() -> gone(Kind.GROUP, id.value()));
    }

    Role role(RoleId id) {
        return find(id).orElseThrow(() -> gone(Kind.ROLE, id.value()));
    }

    Optional<Member> find(MemberId id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    Optional<Group> find(GroupId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    Optional<Role> find(RoleId id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    private static ChangeRefused gone(Kind kind, int id) {
        return new ChangeRefused(Rule.GONE, kind, id);
    }

    MemberStatus status(MemberId id) {
        return assignments.members().getOrDefault(id, MemberStatus.DEACTIVATED);
    }

    ListedMember listed(Member member) {
        return new ListedMember(member, status(member.id()), groupsOf(member.id()));
    }

    List<Group> groupsOf(MemberId member) {
        return groups.stream()
                .filter(group -> assignments.isIn(group.id(), member))
                .toList();
    }

    GroupInFull inFull(Group group) {
        return new GroupInFull(
                group,
                members.stream()
                        .filter(member -> assignments.isIn(group.id(), member.id()))
                        .map(this::listed)
                        .toList(),
                rolesOf(group.id()));
    }

    RoleInFull inFull(Role role) {
        return new RoleInFull(
                role,
                groups.stream()
                        .filter(group -> assignments.has(group.id(), role.id()))
                        .toList());
    }

    /** What the permissions of a member come from, by resource, the highest level first. */
    List<PermissionSource> sources(MemberId member) {
        return assignments.ways(member).stream()
                .map(way -> new PermissionSource(way.permission(), group(way.group()), role(way.role())))
                .sorted(BY_RESOURCE)
                .toList();
    }

    /** What would change for whom, by the names of members. */
    List<LevelChange> changesTo(Assignments others) {
        var differences = assignments.differencesTo(others).stream()
                .collect(Collectors.groupingBy(Assignments.Difference::member));
        return members.stream()
                .flatMap(member -> differences.getOrDefault(member.id(), List.of()).stream()
                        .map(difference -> new LevelChange(
                                member, difference.resource(), difference.before(), difference.after())))
                .toList();
    }

    Map<Integer, MemberState> memberStates() {
        var states = new HashMap<Integer, MemberState>();
        for (var member : members) {
            var active = status(member.id()) != MemberStatus.DEACTIVATED;
            var named = groupsOf(member.id()).stream()
                    .map(group -> new Named(group.id().value(), group.name()))
                    .sorted(BY_ID)
                    .toList();
            states.put(member.id().value(), new MemberState(member.email(), member.name(), active, named));
        }
        return states;
    }

    Map<Integer, GroupState> groupStates() {
        var states = new HashMap<Integer, GroupState>();
        for (var group : groups) {
            var named = rolesOf(group.id()).stream()
                    .map(role -> new Named(role.id().value(), role.name()))
                    .sorted(BY_ID)
                    .toList();
            states.put(group.id().value(), new GroupState(group.name(), named));
        }
        return states;
    }

    Map<Integer, RoleState> roleStates() {
        var states = new HashMap<Integer, RoleState>();
        roles.forEach(role -> states.put(role.id().value(), new RoleState(role.name(), role.levels())));
        return states;
    }

    private List<Role> rolesOf(GroupId group) {
        return roles.stream().filter(role -> assignments.has(group, role.id())).toList();
    }
}
