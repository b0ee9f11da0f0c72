package io.cardworkbench.access;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes an organization with its environments, default roles and default groups. */
@Component
class OrganizationSetup {

    private final OrganizationTable organizations;
    private final EnvironmentTable environments;
    private final GroupTable groups;
    private final RoleTable roles;
    private final MemberTable members;
    private final PasswordEncoder passwords;

    OrganizationSetup(
            OrganizationTable organizations,
            EnvironmentTable environments,
            GroupTable groups,
            RoleTable roles,
            MemberTable members,
            PasswordEncoder passwords) {
        this.organizations = organizations;
        this.environments = environments;
        this.groups = groups;
        this.roles = roles;
        this.members = members;
        this.passwords = passwords;
    }

    NewOrganization create(String name, boolean demo) {
        var organization = organizations.insert(name, demo);
        var made = new EnumMap<DefaultRole, GroupId>(DefaultRole.class);
        for (var role : DefaultRole.values()) {
            var roleId = roles.insert(organization, role.label(), true, role.permissions());
            var groupId = groups.insert(organization, role.group());
            groups.giveRole(groupId, roleId);
            made.put(role, groupId);
        }
        var production = environments.insert(organization, "Production");
        var sandbox = environments.insert(organization, "Sandbox");
        return new NewOrganization(organization, production, sandbox, made);
    }

    MemberId addMember(NewOrganization organization, GroupId group, String email, String name, String password) {
        var member = members.insert(organization.id(), email, name, passwords.encode(password), false);
        groups.addMember(group, member);
        return member;
    }

    /** What was made, with the group of each default role. */
    record NewOrganization(int id, EnvironmentId production, EnvironmentId sandbox, Map<DefaultRole, GroupId> groups) {}
}
