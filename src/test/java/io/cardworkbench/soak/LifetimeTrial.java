package io.cardworkbench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import io.cardworkbench.support.TestPostgres;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** A node under load goes on while its pool retires every connection several times, on both databases. */
final class LifetimeTrial implements Trial {

    private static final int CARDS = 5_000;

    /** The least that the pool takes. */
    private static final Duration LIFETIME = Duration.ofSeconds(30);

    @Override
    public Duration usual() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Duration length) {
        for (var url : List.of(TestPostgres.newDatabase(), TestH2.newDatabase())) {
            var settings = Settings.with(
                    "spring.datasource.url=" + url,
                    "spring.datasource.hikari.max-lifetime=" + LIFETIME.toMillis(),
                    "spring.datasource.hikari.keepalive-time=0");
            try (var node = Node.start(settings)) {
                assertThat(node.getBean(HikariDataSource.class).getMaxLifetime())
                        .isEqualTo(LIFETIME.toMillis());
                load(node, length);
            }
        }
    }

    /** Each round gets a token, sends cards and lists them by the API, and cancels them. */
    private static void load(ConfigurableApplicationContext node, Duration length) {
        var ends = System.nanoTime() + length.toNanos();
        var rounds = 0;
        do {
            var job = SoakedJob.start(node, CARDS);
            job.awaitEnd(Duration.ofMinutes(5));
            job.assertExact(0);
            assertListed(node, job);
            rounds++;
        } while (System.nanoTime() < ends);
        Soak.say("%d jobs of %,d cards".formatted(rounds, CARDS));
    }

    private static void assertListed(ConfigurableApplicationContext node, SoakedJob job) {
        var made = node.getBean(Organization.class).newCredential(job.environment(), CredentialRole.EVENTS);
        var port = node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var api = ApiClient.at(port).authenticated(made.credential().clientId(), made.secret());
        var listed = api.get("/v1/" + job.environment() + "/cards?status=cancelled&limit=1000");
        assertThat(listed.data()).hasSize(1_000);
    }
}
