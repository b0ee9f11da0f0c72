package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node whose clock is a minute ahead does nothing early, and says that its clock is wrong. */
@ExtendWith(OutputCaptureExtension.class)
class WrongClockIT {

    private static final Duration AHEAD = Duration.ofMinutes(1);

    @Test
    void neitherPublishesNorExpiresEarlyAndSaysSo(CapturedOutput output) {
        try (var node = Node.startWith(
                List.of(Ahead.class),
                "spring.datasource.url=" + TestPostgres.newDatabase(),
                "spring.main.allow-bean-definition-overriding=true",
                "db-scheduler.enabled=false")) {
            var now = databaseTime(node);
            assertThat(node.getBean(Clock.class).instant()).isBetween(now.minusSeconds(1), now.plusSeconds(10));

            var soon = now.plusSeconds(45);
            var embargoed = send(node, soon, null);
            var expiring = send(node, null, soon);
            node.getBean(Cards.class).tick();

            assertThat(node.getBean(Cards.class).status(embargoed)).isEqualTo(CardStatus.EMBARGOED);
            assertThat(node.getBean(Cards.class).status(expiring)).isEqualTo(CardStatus.ACTIVE);
            assertThat(output)
                    .containsPattern("The clock of this machine differs from the database's by (60\\.0|59\\.9)");
            assertThat(Objects.requireNonNull(node.getBean(HealthEndpoint.class).healthForPath("clock"))
                            .getStatus())
                    .isEqualTo(Status.DOWN);
            assertThat(client(node).get("/actuator/health/readiness").status()).isEqualTo(200);
        }
    }

    private static Instant databaseTime(ConfigurableApplicationContext node) {
        return node.getBean(JdbcClient.class)
                .sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static CardId send(
            ConfigurableApplicationContext node, @Nullable Instant embargoUntil, @Nullable Instant expiresAt) {
        var environment = node.getBean(Organization.class).newEnvironment();
        var cards = node.getBean(Cards.class);
        var template = cards.newTemplate(environment, "Offer");
        return cards.send(new NewCard(
                environment,
                template.id(),
                "anna",
                true,
                null,
                null,
                null,
                null,
                node.getBean(Clock.class).instant(),
                embargoUntil,
                expiresAt,
                "{}"));
    }

    private static ApiClient client(ConfigurableApplicationContext node) {
        return ApiClient.at(
                Integer.parseInt(Objects.requireNonNull(node.getEnvironment().getProperty("local.server.port"))));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Ahead {

        @Bean(defaultCandidate = false)
        InstantSource machine() {
            return Clock.offset(Clock.systemUTC(), AHEAD);
        }
    }
}
