package io.cardworkbench.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestPostgres;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes share one database, and the work of one job. */
class TwoNodesIT {

    private static final int CARDS = 20_000;

    private final String url = TestPostgres.newDatabase();
    private final ConfigurableApplicationContext one = start("one");
    private final ConfigurableApplicationContext two = start("two");
    private final JdbcClient jdbc = one.getBean(JdbcClient.class);

    /** Each has one thread for executions, so that neither can take both workers of the job. */
    private ConfigurableApplicationContext start(String name) {
        return Node.start(
                "spring.datasource.url=" + url,
                "workbench.cancellation.chunk-size=50",
                "workbench.cancellation.workers=2",
                "db-scheduler.scheduler-name=" + name,
                "db-scheduler.threads=1",
                "db-scheduler.polling-interval=100ms");
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        two.close();
        one.close();
    }

    @Test
    void twoNodesWorkOnOneJobAndItsNumbersAreExact() {
        one.getBean(Organization.class).signInNewAdmin();
        var environment = one.getBean(Organization.class).newEnvironment();
        var cards = one.getBean(Cards.class);
        var template = cards.newTemplate(environment, "Spring sale");
        cards.send(environment, template, CARDS);
        var criteria = CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
        var review =
                one.getBean(ReviewService.class).start(environment, criteria).join();

        var submitted = submitWhileNoCardCanChange(environment, review.id());
        await().atMost(Duration.ofMinutes(1)).until(new RacedJob(jdbc, submitted.id())::hasEnded);

        var job = two.getBean(CancelJobService.class)
                .find(environment, submitted.id())
                .orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        assertThat(job.numbers()).isEqualTo(new JobNumbers(CARDS, CARDS, 0, 0, 0));
        var table = new RacedCards(jdbc, environment);
        assertThat(table.of(job.id())).isEqualTo(CARDS);
        assertThat(table.in(CardStatus.values())).isEqualTo(Map.of(CardStatus.CANCELLED, CARDS));
    }

    /** Lets the cards go only when each node has a worker of the job, so that both take part. */
    private Job submitWhileNoCardCanChange(EnvironmentId environment, ReviewId review) {
        return two.getBean(TransactionTemplate.class).execute(status -> {
            two.getBean(JdbcClient.class)
                    .sql("select id from open_card where environment_id = :environment for update")
                    .param("environment", environment.value())
                    .query(row -> {});
            var job = one.getBean(CancelJobService.class).submit(environment, review, null);
            await().atMost(Duration.ofMinutes(1)).until(this::nodesAtWork, nodes -> nodes == 2);
            return job;
        });
    }

    private int nodesAtWork() {
        return jdbc.sql(
                        "select count(distinct picked_by) from scheduled_tasks where task_name = 'cancel-job' and picked")
                .query(Integer.class)
                .single();
    }
}
