package io.cardworkbench.access.ui;

import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.GroupId;
import io.cardworkbench.access.GroupInFull;
import io.cardworkbench.access.GroupService;
import io.cardworkbench.access.MemberService;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.RoleId;
import io.cardworkbench.access.RoleInFull;
import io.cardworkbench.access.RoleService;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the pages of members, groups, roles and environments need of the services. */
@Component
record OrganizationServices(
        MemberService members,
        GroupService groups,
        RoleService roles,
        EnvironmentService environments,
        PermissionService permissions,
        Clock clock) {

    Optional<GroupInFull> find(GroupId id) {
        return groups.all().stream()
                .filter(found -> found.group().id().equals(id))
                .findFirst();
    }

    Optional<RoleInFull> find(RoleId id) {
        return roles.all().stream()
                .filter(found -> found.role().id().equals(id))
                .findFirst();
    }
}
