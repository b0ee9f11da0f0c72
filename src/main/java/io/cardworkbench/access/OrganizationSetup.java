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
    private final MemberTable members;
    private final PasswordEncoder passwords;

    OrganizationSetup(
            OrganizationTable organizations,
            EnvironmentTable environments,
            MemberTable members,
            PasswordEncoder passwords) {
        this.organizations = organizations;
        this.environments = environments;
        this.members = members;
        this.passwords = passwords;
    }

    NewOrganization create(String name, boolean demo) {
        var organization = organizations.insert(name, demo);
        var groups = new EnumMap<DefaultRole, Integer>(DefaultRole.class);
        for (var role : DefaultRole.values()) {
            var roleId = organizations.insertRole(organization, role.label(), true, role.permissions());
            var groupId = organizations.insertGroup(organization, role.group());
            organizations.giveRole(groupId, roleId);
            groups.put(role, groupId);
        }
        var production = environments.insert(organization, "Production");
        var sandbox = environments.insert(organization, "Sandbox");
        return new NewOrganization(organization, production, sandbox, groups);
    }

    MemberId addMember(NewOrganization organization, int group, String email, String name, String password) {
        var member = members.insert(organization.id(), email, name, passwords.encode(password));
        organizations.addMember(group, member);
        return member;
    }

    /** What was made, with the group of each default role. */
    record NewOrganization(int id, EnvironmentId production, EnvironmentId sandbox, Map<DefaultRole, Integer> groups) {}
}
