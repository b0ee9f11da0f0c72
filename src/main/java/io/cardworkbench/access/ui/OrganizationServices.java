package io.cardworkbench.access.ui;

import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.GroupService;
import io.cardworkbench.access.MemberService;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.RoleService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of members, groups, roles and environments need of the services. */
@Component
record OrganizationServices(
        MemberService members,
        GroupService groups,
        RoleService roles,
        EnvironmentService environments,
        PermissionService permissions,
        Clock clock) {}
