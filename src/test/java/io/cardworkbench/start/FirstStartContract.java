package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.organization.OrganizationSetup;
import io.cardworkbench.start.WorkbenchSettings.FirstOwner;
import io.cardworkbench.support.TestH2;
import io.cardworkbench.support.TestPostgres;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start on an empty database makes an organization with an owner, once. */
abstract class FirstStartContract {

    private static final String EMAIL = "first.owner@example.com";
    private static final String PASSWORD = "correct horse battery";

    private ConfigurableApplicationContext services;

    /** The URL of a new, empty database. */
    abstract String database();

    @BeforeEach
    void startWithoutOwner() {
        services = Services.start("spring.datasource.url=" + database(), "workbench.demo=false");
    }

    @AfterEach
    void stop() {
        services.close();
    }

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

        assertThat(rows("organization")).isOne();
        assertThat(rows("member")).isOne();
        assertOwner();
        assertThat(services.getBean(DemoService.class).password()).isEmpty();
    }

    private void assertOwner() {
        var owner = (SignedInMember) services.getBean(UserDetailsService.class).loadUserByUsername(EMAIL);
        assertThat(owner.getPassword()).startsWith("{bcrypt}$2a$10$");
        assertThat(services.getBean(PasswordEncoder.class).matches(PASSWORD, owner.getPassword()))
                .isTrue();
        for (var resource : Resource.values()) {
            assertThat(services.getBean(PermissionService.class)
                            .has(owner.id(), new Permission(resource, resource.highest())))
                    .isTrue();
        }
    }

    private int rows(String table) {
        return services.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private FirstStart firstStart() {
        return new FirstStart(
                new WorkbenchSettings(false, "none", new FirstOwner(EMAIL, PASSWORD)),
                services.getBean(DemoMode.class),
                services.getBean(OrganizationSetup.class),
                services.getBean(DemoOrganization.class),
                services.getBean(TransactionTemplate.class),
                services);
    }
}

class FirstStartOnH2Test extends FirstStartContract {

    @Override
    String database() {
        return TestH2.newDatabase();
    }
}

class FirstStartOnPostgresTest extends FirstStartContract {

    @Override
    String database() {
        return TestPostgres.newDatabase();
    }
}
