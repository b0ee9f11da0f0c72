package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.organization.OrganizationSetup;
import io.cardworkbench.start.WorkbenchSettings.FirstOwner;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start on an empty database makes an organization with an owner, once. */
@TestPropertySource(properties = "spring.application.name=first-start") // its own, empty database
@DirtiesContext
abstract class FirstStartContract {

    private static final String EMAIL = "first.owner@example.com";
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    DemoMode demoMode;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    DemoOrganization demo;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    UserDetailsService members;

    @Autowired
    PermissionService permissions;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makesOneOwnerEvenWhenNodesStartAtOnce() throws Exception {
        var nodes = 4;
        var together = new CyclicBarrier(nodes);
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            var starts = new ArrayList<Future<?>>();
            for (var node = 0; node < nodes; node++) {
                starts.add(threads.submit(() -> {
                    together.await();
                    firstStart().start();
                    return null;
                }));
            }
            for (var start : starts) {
                start.get();
            }
        }

        assertThat(jdbc.sql("select count(*) from organization")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from member").query(Integer.class).single())
                .isOne();
        assertOwner();
    }

    private void assertOwner() {
        var owner = (SignedInMember) members.loadUserByUsername(EMAIL);
        assertThat(owner.getPassword()).startsWith("{bcrypt}");
        assertThat(passwords.matches(PASSWORD, owner.getPassword())).isTrue();
        for (var resource : Resource.values()) {
            assertThat(permissions.has(owner.id(), new Permission(resource, resource.highest())))
                    .isTrue();
        }
    }

    private FirstStart firstStart() {
        var settings = new WorkbenchSettings(false, "none", new FirstOwner(EMAIL, PASSWORD));
        return new FirstStart(settings, demoMode, setup, demo, transaction, events);
    }
}

@OnH2
class FirstStartOnH2Test extends FirstStartContract {}

@OnPostgres
class FirstStartOnPostgresTest extends FirstStartContract {}
