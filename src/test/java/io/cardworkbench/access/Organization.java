package io.cardworkbench.access;

import io.cardworkbench.access.OrganizationSetup.NewOrganization;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes environments and members for tests, and signs members in. */
@TestComponent
public class Organization {

    /** The secret of every new API credential. */
    public static final String SECRET = "a-secret-for-tests";

    private static final AtomicInteger names = new AtomicInteger();

    private final GroupTable groups;
    private final RoleTable roles;
    private final EnvironmentTable environments;
    private final MemberTable members;
    private final OrganizationSetup setup;
    private final CredentialTable credentials;
    private final Clock clock;
    private final JdbcClient jdbc;
    private @Nullable NewOrganization organization;

    Organization(
            GroupTable groups,
            RoleTable roles,
            EnvironmentTable environments,
            MemberTable members,
            OrganizationSetup setup,
            CredentialTable credentials,
            Clock clock,
            JdbcClient jdbc) {
        this.groups = groups;
        this.roles = roles;
        this.environments = environments;
        this.members = members;
        this.setup = setup;
        this.credentials = credentials;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A new environment with nothing in it. */
    public EnvironmentId newEnvironment() {
        return environments.insert(id(), "Environment " + names.incrementAndGet());
    }

    /** A new member who has these permissions and no others. */
    public Member newMember(Permission... permissions) {
        var name = "member" + names.incrementAndGet();
        var group = groups.insert(id(), "Group of " + name);
        groups.giveRole(group, roles.insert(id(), "Role of " + name, false, List.of(permissions)));
        var member = members.insert(id(), name + "@example.com", name, "{noop}unused", false);
        groups.addMember(group, member);
        return new Member(member, name + "@example.com", name);
    }

    /** A new member with the role Owner. */
    public Member newOwner() {
        var owner = newMember();
        groups.addMember(Objects.requireNonNull(made().groups().get(DefaultRole.OWNER)), owner.id());
        return owner;
    }

    /** Leaves nobody else active. */
    public void deactivateAllBut(Member... staying) {
        jdbc.sql("update member set active = false where id <> all(:ids)")
                .param(
                        "ids",
                        Arrays.stream(staying)
                                .map(member -> member.id().value())
                                .toArray(Integer[]::new))
                .update();
    }

    /** A new member who may cancel cards, signed in on this thread. */
    public Member signInNewAdmin() {
        var admin = newAdmin();
        signIn(admin);
        return admin;
    }

    /** A new member who may cancel cards. */
    public Member newAdmin() {
        return newMember(
                new Permission(Resource.CARD_INSTANCE, Level.ADMIN),
                new Permission(Resource.CARD_TEMPLATE, Level.EDIT));
    }

    public void signIn(Member member) {
        var principal = members.loadUserByUsername(member.email());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    /** A new API credential of an environment; its secret is {@value #SECRET}. */
    public NewApiCredential newCredential(EnvironmentId environment, CredentialRole role) {
        var clientId = "client-" + UUID.randomUUID();
        var id = credentials.insert(
                environment, "System " + clientId, clientId, "{noop}" + SECRET, role, clock.instant());
        return new NewApiCredential(credentials.find(environment, id).orElseThrow(), SECRET);
    }

    /** Works for a system on this thread. */
    public void signIn(EnvironmentId environment, ApiCredential credential) {
        var principal = new CallingCredential(credential.id(), credential.name(), environment, credential.role());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    /** Deletes an API credential. */
    public void delete(ApiCredential credential) {
        credentials.delete(credential.id(), clock.instant());
    }

    /** Takes everything from a member. */
    public void revokeAll(Member member) {
        jdbc.sql("delete from member_group_member where member_id = :member")
                .param("member", member.id().value())
                .update();
    }

    /** Lets nothing be changed in an environment any more. */
    public void deactivate(EnvironmentId environment) {
        environments.setActive(environment, false);
    }

    private int id() {
        return made().id();
    }

    private synchronized NewOrganization made() {
        if (organization == null) {
            organization = setup.create("Test", false);
        }
        return organization;
    }
}
