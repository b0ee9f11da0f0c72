package io.cardworkbench.organization;

import io.cardworkbench.access.CallingCredential;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.credentials.ApiCredential;
import io.cardworkbench.credentials.ApiCredentialService;
import io.cardworkbench.credentials.NewApiCredential;
import io.cardworkbench.organization.OrganizationSetup.NewOrganization;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes environments and members for tests, and signs members in. */
@TestComponent
public class Organization {

    /** The secret of every new API credential. */
    public static final String SECRET = "a-secret-for-tests";

    /** The password of every new member. */
    public static final String PASSWORD = "a password for tests";

    private static final AtomicInteger names = new AtomicInteger();

    private final OrganizationSetup setup;
    private final EnvironmentService environments;
    private final ApiCredentialService credentials;
    private final UserDetailsService signingIn;
    private final MemberTable members;
    private final GroupTable groups;
    private final JdbcClient jdbc;
    private final String passwordHash;
    private @Nullable NewOrganization organization;

    Organization(
            OrganizationSetup setup,
            EnvironmentService environments,
            ApiCredentialService credentials,
            UserDetailsService signingIn,
            MemberTable members,
            GroupTable groups,
            JdbcClient jdbc,
            PasswordEncoder passwords) {
        this.setup = setup;
        this.environments = environments;
        this.credentials = credentials;
        this.signingIn = signingIn;
        this.members = members;
        this.groups = groups;
        this.jdbc = jdbc;
        this.passwordHash = passwords.encode(PASSWORD);
    }

    /** A new environment with nothing in it. */
    public EnvironmentId newEnvironment() {
        return environments.setUp(made().id(), "Environment " + names.incrementAndGet());
    }

    /** A new member who has these permissions and no others. */
    public Member newMember(Permission... permissions) {
        var name = "member" + names.incrementAndGet();
        return newMember(name, setup.addGroup(made(), "Group of " + name, "Role of " + name, List.of(permissions)));
    }

    /** A new member with the role Owner. */
    public Member newOwner() {
        return newMember("owner" + names.incrementAndGet(), made().group(DefaultRole.OWNER));
    }

    private Member newMember(String name, GroupId group) {
        var email = name + "@example.com";
        var member = members.insert(made().id(), email, name, passwordHash, false);
        groups.addMember(group, member);
        return new Member(member, email, name);
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
        return newMember(Permission.CANCEL_CARDS, new Permission(Resource.CARD_TEMPLATE, Level.EDIT));
    }

    public void signIn(Member member) {
        var principal = signingIn.loadUserByUsername(member.email());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    /** A new API credential of an environment; its secret is {@value #SECRET}. */
    public NewApiCredential newCredential(EnvironmentId environment, CredentialRole role) {
        var clientId = "client-" + UUID.randomUUID();
        var name = "System " + clientId;
        return new NewApiCredential(credentials.setUp(environment, name, clientId, SECRET, role), SECRET);
    }

    /** Works for a system on this thread. */
    public void signIn(EnvironmentId environment, ApiCredential credential) {
        var principal = new CallingCredential(
                credential.id(), credential.name(), environment, credential.role(), credential.limits());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    /** Deletes an API credential. */
    public void delete(ApiCredential credential) {
        jdbc.sql("update api_credential set deleted = now() where id = :id")
                .param("id", credential.id().value())
                .update();
    }

    /** Takes everything from a member. */
    public void revokeAll(Member member) {
        jdbc.sql("delete from member_group_member where member_id = :member")
                .param("member", member.id().value())
                .update();
    }

    /** Lets nothing be changed in an environment any more. */
    public void deactivate(EnvironmentId environment) {
        jdbc.sql("update environment set active = false where id = :id")
                .param("id", environment.value())
                .update();
    }

    private synchronized NewOrganization made() {
        if (organization == null) {
            organization = setup.create("Test", false);
        }
        return organization;
    }
}
