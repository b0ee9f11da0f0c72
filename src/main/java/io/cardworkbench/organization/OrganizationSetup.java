package io.cardworkbench.organization;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Permission;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes an organization with its environments, default roles and default groups; for the first start alone. */
@Component
public class OrganizationSetup {

    private final OrganizationTable organizations;
    private final EnvironmentService environments;
    private final GroupTable groups;
    private final RoleTable roles;
    private final MemberTable members;
    private final PasswordEncoder passwords;

    OrganizationSetup(
            OrganizationTable organizations,
            EnvironmentService environments,
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

    /** Whether there is an organization. */
    public boolean isDone() {
        return organizations.exists();
    }

    /** Whether the organization is the demo's. */
    public boolean isDemo() {
        return organizations.isDemo();
    }

    /** Makes the organization, as yet without members. */
    public NewOrganization create(String name, boolean demo) {
        var organization = organizations.insert(name, demo);
        var made = new EnumMap<DefaultRole, GroupId>(DefaultRole.class);
        for (var role : DefaultRole.values()) {
            made.put(role, addGroup(organization, role.group(), role.label(), true, role.permissions()));
        }
        var production = environments.setUp(organization, "Production");
        var sandbox = environments.setUp(organization, "Sandbox");
        return new NewOrganization(organization, production, sandbox, made);
    }

    /** Makes a group whose one role has these permissions. */
    public GroupId addGroup(
            NewOrganization organization, String name, String role, Collection<Permission> permissions) {
        return addGroup(organization.id(), name, role, false, permissions);
    }

    /** Makes a member in a group, who can sign in at once. The password is not checked. */
    public MemberId addMember(NewOrganization organization, GroupId group, String email, String name, String password) {
        var member = members.insert(organization.id(), email, name, passwords.encode(password), false);
        groups.addMember(group, member);
        return member;
    }

    private GroupId addGroup(
            int organization, String name, String role, boolean builtIn, Collection<Permission> permissions) {
        var group = groups.insert(organization, name);
        groups.giveRole(group, roles.insert(organization, role, builtIn, permissions));
        return group;
    }

    /** What was made, with the group of each default role. */
    public record NewOrganization(
            int id, EnvironmentId production, EnvironmentId sandbox, Map<DefaultRole, GroupId> groups) {

        public NewOrganization {
            groups = Map.copyOf(groups);
        }

        /** The group whose members have a default role. */
        public GroupId group(DefaultRole role) {
            return Objects.requireNonNull(groups.get(role));
        }
    }
}
