package io.cardworkbench.organization.ui;

import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.organization.GroupService;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.organization.RoleService;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the pages of members, groups, roles and environments need of the services.
 *
 * @param passwords whether members sign in by passwords, so that they need links to choose one
 */
@Component
record OrganizationServices(
        MemberService members,
        GroupService groups,
        RoleService roles,
        EnvironmentService environments,
        @Value("${workbench.sign-in.password:true}") boolean passwords,
        Clock clock) {}
