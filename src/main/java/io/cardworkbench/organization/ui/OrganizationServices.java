package io.cardworkbench.organization.ui;

import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.organization.GroupService;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.organization.RoleService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of members, groups, roles and environments need of the services. */
@Component
record OrganizationServices(
        MemberService members, GroupService groups, RoleService roles, EnvironmentService environments, Clock clock) {}
