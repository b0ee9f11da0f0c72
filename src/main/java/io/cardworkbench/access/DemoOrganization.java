package io.cardworkbench.access;

import io.cardworkbench.access.OrganizationSetup.NewOrganization;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The organization of the demo: one member for each way of seeing the workbench. */
@Component
class DemoOrganization {

    static final String PASSWORD = "workbench";

    static final String CLIENT_ID = "demo-client";

    static final String CLIENT_SECRET = "demo-secret";

    private static final List<Permission> VIEWER = List.of(
            new Permission(Resource.CARD_INSTANCE, Level.VIEW),
            new Permission(Resource.CARD_TEMPLATE, Level.VIEW),
            new Permission(Resource.CUSTOMER, Level.VIEW),
            new Permission(Resource.ENVIRONMENT, Level.VIEW),
            new Permission(Resource.AUDIT_LOG, Level.VIEW));

    private final OrganizationSetup setup;
    private final GroupTable groups;
    private final RoleTable roles;
    private final EnvironmentTable environments;
    private final CredentialTable credentials;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoOrganization(
            OrganizationSetup setup,
            GroupTable groups,
            RoleTable roles,
            EnvironmentTable environments,
            CredentialTable credentials,
            PasswordEncoder passwords,
            Clock clock) {
        this.setup = setup;
        this.groups = groups;
        this.roles = roles;
        this.environments = environments;
        this.credentials = credentials;
        this.passwords = passwords;
        this.clock = clock;
    }

    NewOrganization create() {
        var demo = setup.create("Demo", true);
        var viewerRole = roles.insert(demo.id(), "Viewer", false, VIEWER);
        var viewers = groups.insert(demo.id(), "Viewers");
        groups.giveRole(viewers, viewerRole);
        add(demo, group(demo, DefaultRole.OWNER), DemoAccount.OWNER);
        add(demo, group(demo, DefaultRole.ADMIN), DemoAccount.ADMIN);
        add(demo, group(demo, DefaultRole.EDITOR), DemoAccount.EDITOR);
        add(demo, viewers, DemoAccount.VIEWER);
        credentials.insert(
                demo.sandbox(),
                "Demo",
                CLIENT_ID,
                passwords.encode(CLIENT_SECRET),
                CredentialRole.EVENTS,
                clock.instant());
        return demo;
    }

    private void add(NewOrganization demo, GroupId group, DemoAccount account) {
        var member = setup.addMember(demo, group, account.email(), account.memberName(), PASSWORD);
        environments.remember(member, demo.sandbox());
    }

    private static GroupId group(NewOrganization demo, DefaultRole role) {
        return Objects.requireNonNull(demo.groups().get(role));
    }
}
