package io.cardworkbench.start;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.credentials.ApiCredentialService;
import io.cardworkbench.organization.DefaultRole;
import io.cardworkbench.organization.GroupId;
import io.cardworkbench.organization.OrganizationSetup;
import io.cardworkbench.organization.OrganizationSetup.NewOrganization;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organization of the demo: one member for each way of seeing the workbench. */
@Component
class DemoOrganization {

    static final String PASSWORD = "workbench";

    static final String CLIENT_ID = "demo-client";

    static final String CLIENT_SECRET = "demo-secret";

    private static final List<Permission> VIEWER = List.of(
            Permission.SEE_CARDS,
            Permission.SEE_TEMPLATES,
            Permission.SEE_STREAMS,
            new Permission(Resource.ENVIRONMENT, Level.VIEW),
            Permission.SEE_OWN_ENTRIES);

    private final OrganizationSetup setup;
    private final EnvironmentService environments;
    private final ApiCredentialService credentials;

    DemoOrganization(OrganizationSetup setup, EnvironmentService environments, ApiCredentialService credentials) {
        this.setup = setup;
        this.environments = environments;
        this.credentials = credentials;
    }

    NewOrganization create() {
        var demo = setup.create("Demo", true);
        var viewers = setup.addGroup(demo, "Viewers", "Viewer", VIEWER);
        add(demo, demo.group(DefaultRole.OWNER), DemoAccount.OWNER);
        add(demo, demo.group(DefaultRole.ADMIN), DemoAccount.ADMIN);
        add(demo, demo.group(DefaultRole.EDITOR), DemoAccount.EDITOR);
        add(demo, viewers, DemoAccount.VIEWER);
        credentials.setUp(demo.sandbox(), "Demo", CLIENT_ID, CLIENT_SECRET, CredentialRole.EVENTS);
        return demo;
    }

    private void add(NewOrganization demo, GroupId group, DemoAccount account) {
        var member = setup.addMember(demo, group, account.email(), account.memberName(), PASSWORD);
        environments.beginIn(member, demo.sandbox());
    }
}
