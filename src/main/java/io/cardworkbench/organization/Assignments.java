package io.cardworkbench.organization;

import io.cardworkbench.Decision;
import io.cardworkbench.access.Grants;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that permissions come from, at one moment: who is in which group, which group has which role, what each role gives.
 *
 * @param members each one's status
 * @param membersOf of each group
 * @param rolesOf of each group
 * @param levels of each role
 * @param owner the role Owner; null in an organization without
 */
@Decision
record Assignments(
        Map<MemberId, MemberStatus> members,
        Map<GroupId, Set<MemberId>> membersOf,
        Map<GroupId, Set<RoleId>> rolesOf,
        Map<RoleId, Map<Resource, Level>> levels,
        @Nullable RoleId owner) {

    Assignments {
        members = Map.copyOf(members);
        membersOf = Map.copyOf(membersOf);
        rolesOf = Map.copyOf(rolesOf);
        levels = Map.copyOf(levels);
    }

    /** One way to a permission. */
    record Way(GroupId group, RoleId role, Permission permission) {}

    /** What changes for a member on one resource; null stands for no level. */
    record Difference(
            MemberId member,
            Resource resource,
            @Nullable Level before,
            @Nullable Level after) {}

    boolean isIn(GroupId group, MemberId member) {
        return membersOf.getOrDefault(group, Set.of()).contains(member);
    }

    boolean has(GroupId group, RoleId role) {
        return rolesOf(group).contains(role);
    }

    /** Everything that a member's permissions come from; nothing for a deactivated one. */
    List<Way> ways(MemberId member) {
        var ways = new ArrayList<Way>();
        if (members.get(member) == MemberStatus.DEACTIVATED) {
            return ways;
        }
        membersOf.forEach((group, inGroup) -> {
            if (inGroup.contains(member)) {
                rolesOf(group)
                        .forEach(role -> levels(role)
                                .forEach((resource, level) ->
                                        ways.add(new Way(group, role, new Permission(resource, level)))));
            }
        });
        return ways;
    }

    Grants of(MemberId member) {
        return Grants.of(ways(member).stream().map(Way::permission).toList());
    }

    /** Whether someone who can sign in has the role Owner. */
    boolean haveAnOwner() {
        return owner != null
                && membersOf.entrySet().stream()
                        .filter(group -> rolesOf(group.getKey()).contains(owner))
                        .flatMap(group -> group.getValue().stream())
                        .anyMatch(this::canSignIn);
    }

    /** Whether someone who can sign in may change members. */
    boolean haveAMemberAdmin() {
        return members.keySet().stream()
                .filter(this::canSignIn)
                .anyMatch(member -> of(member).allow(Permission.CHANGE_MEMBERS));
    }

    Assignments withoutGroup(GroupId group) {
        var remaining = new HashMap<>(membersOf);
        remaining.remove(group);
        return new Assignments(members, remaining, rolesOf, levels, owner);
    }

    Assignments withoutRole(RoleId role) {
        return withLevels(role, Map.of());
    }

    Assignments withLevels(RoleId role, Map<Resource, Level> wanted) {
        var changed = new HashMap<>(levels);
        changed.put(role, wanted);
        return new Assignments(members, membersOf, rolesOf, changed, owner);
    }

    Assignments withRole(GroupId group, RoleId role, boolean given) {
        var roles = new HashSet<>(rolesOf(group));
        if (given) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        var changed = new HashMap<>(rolesOf);
        changed.put(group, roles);
        return new Assignments(members, membersOf, changed, levels, owner);
    }

    /** What members gain and lose from these assignments to others. */
    List<Difference> differencesTo(Assignments others) {
        var differences = new ArrayList<Difference>();
        for (var member : members.keySet()) {
            var before = of(member).levels();
            var after = others.of(member).levels();
            for (var resource : Resource.values()) {
                if (before.get(resource) != after.get(resource)) {
                    differences.add(new Difference(member, resource, before.get(resource), after.get(resource)));
                }
            }
        }
        return differences;
    }

    private boolean canSignIn(MemberId member) {
        return members.get(member) == MemberStatus.ACTIVE;
    }

    private Set<RoleId> rolesOf(GroupId group) {
        return rolesOf.getOrDefault(group, Set.of());
    }

    private Map<Resource, Level> levels(RoleId role) {
        return levels.getOrDefault(role, Map.of());
    }
}
