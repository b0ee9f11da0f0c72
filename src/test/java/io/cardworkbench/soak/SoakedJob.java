package io.cardworkbench.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.organization.Organization;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job in an environment of its own. */
record SoakedJob(JdbcClient jdbc, EnvironmentId environment, JobId id, int cards) {

    /** Small chunks and short transactions make a job long enough for something to happen in its middle. */
    static final List<String> SETTINGS = List.of(
            "workbench.demo=false",
            "workbench.cancellation.chunk-size=100",
            "workbench.cancellation.transaction-target=1ms",
            "logging.level.root=off");

    private static final int BATCH_SIZE = 10_000;

    /** Sends the cards, reviews and submits. */
    static SoakedJob start(ConfigurableApplicationContext node, int count) {
        var organization = node.getBean(Organization.class);
        organization.signInNewAdmin();
        var environment = organization.newEnvironment();
        var cards = node.getBean(Cards.class);
        var template = cards.newTemplate(environment, "Spring sale");
        for (var sent = 0; sent < count; sent += BATCH_SIZE) {
            cards.send(environment, template, Math.min(BATCH_SIZE, count - sent));
        }
        var criteria = CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
        var review =
                node.getBean(ReviewService.class).start(environment, criteria).join();
        var job = node.getBean(CancelJobService.class).submit(environment, review.id(), null);
        return new SoakedJob(node.getBean(JdbcClient.class), environment, job.id(), count);
    }

    void awaitProgress(int percent) {
        await().atMost(Duration.ofMinutes(5)).until(() -> processed() >= cards / 100 * percent);
    }

    /** Waits until more is done than the last that was seen, over times at which the database can't be asked. */
    void awaitFurther(int than) {
        awaited(Duration.ofMinutes(2), () -> processed() > than);
    }

    /** Waits until the database can be asked again: after minutes without it, the pool looks for it every five seconds only. */
    void awaitAnswer() {
        awaited(Duration.ofMinutes(1), () -> processed() >= 0);
    }

    /** Over times at which the database can't be asked. */
    void awaitEnd(Duration patience) {
        awaited(patience, () -> count("select count(*) from cancel_job where id = :job and state in (1, 2)") == 0);
    }

    private static void awaited(Duration patience, Callable<Boolean> condition) {
        await().atMost(patience)
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .pollInterval(Duration.ofMillis(200))
                .until(condition);
    }

    /** The numbers of the job, those of its chunks and the cards themselves say the same. */
    void assertExact(int failed) {
        assertThat(stored("reviewed")).isEqualTo(cards);
        assertThat(stored("cancelled")).isEqualTo(cards - failed).isEqualTo(summed("cancelled"));
        assertThat(stored("skipped")).isZero();
        assertThat(stored("failed")).isEqualTo(failed).isEqualTo(summed("failed"));
        assertThat(count("select count(*) from card where cancel_job_id = :job"))
                .isEqualTo(cards - failed);
        assertThat(ofEnvironment("status = 7")).isEqualTo(cards - failed);
        assertThat(ofEnvironment("status <= 3")).isEqualTo(failed);
    }

    int failed() {
        return stored("failed");
    }

    int processed() {
        return count("select coalesce(sum(cancelled + skipped + failed), 0) from chunk where review_id ="
                + " (select review_id from cancel_job where id = :job)");
    }

    private int stored(String column) {
        return count("select " + column + " from cancel_job where id = :job");
    }

    private int summed(String column) {
        return count("select coalesce(sum(" + column + "), 0) from chunk where state = 2 and review_id ="
                + " (select review_id from cancel_job where id = :job)");
    }

    private int ofEnvironment(String condition) {
        return jdbc.sql("select count(*) from card where environment_id = :environment and " + condition)
                .param("environment", environment.value())
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("job", id.value()).query(Integer.class).single();
    }
}
