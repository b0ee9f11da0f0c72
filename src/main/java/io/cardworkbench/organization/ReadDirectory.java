package io.cardworkbench.organization;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the members, groups and roles of the organization. */
@Component
class ReadDirectory {

    private final MemberTable members;
    private final GroupTable groups;
    private final RoleTable roles;

    ReadDirectory(MemberTable members, GroupTable groups, RoleTable roles) {
        this.members = members;
        this.groups = groups;
        this.roles = roles;
    }

    /** All of it as it was at one moment, also outside of a transaction that keeps others from changing it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Directory read() {
        var allMembers = members.all();
        var allRoles = roles.all();
        var statuses = allMembers.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> entry.getValue()));
        var levels = allRoles.stream().collect(Collectors.toMap(Role::id, Role::levels));
        return new Directory(
                List.copyOf(allMembers.keySet()),
                groups.all(),
                allRoles,
                new Assignments(statuses, groups.members(), groups.roles(), levels, owner(allRoles)));
    }

    private static @Nullable RoleId owner(List<Role> roles) {
        return roles.stream()
                .filter(role -> role.builtIn() && role.name().equals(DefaultRole.OWNER.label()))
                .map(Role::id)
                .findFirst()
                .orElse(null);
    }
}
