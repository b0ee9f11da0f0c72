package io.cardworkbench.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.Stranger;
import io.cardworkbench.support.TestH2;
import io.cardworkbench.support.TestPostgres;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody else holds a card of a running job for minutes, on both databases: at most that one card is not cancelled. */
final class LockTrial implements Trial {

    private static final int CARDS = 50_000;

    @Override
    public Duration usual() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Duration length) {
        for (var url : List.of(TestPostgres.newDatabase(), TestH2.newDatabase())) {
            try (var node = Node.start(Settings.with("spring.datasource.url=" + url))) {
                hold(node, length);
            }
        }
    }

    private static void hold(ConfigurableApplicationContext node, Duration length) {
        var job = SoakedJob.start(node, CARDS);
        var jdbc = node.getBean(JdbcClient.class);
        var last = CardRows.lock(jdbc, lastCard(jdbc, job));
        var ends = System.nanoTime() + length.toNanos();
        try (var _ = new Stranger(node.getBean(DataSource.class), last)) {
            await().pollInterval(Duration.ofSeconds(1))
                    .atMost(length.plusMinutes(5))
                    .until(() -> System.nanoTime() >= ends && job.processed() >= CARDS / 2);
            Soak.say("the card is let go, %,d cards are done".formatted(job.processed()));
        }
        job.awaitEnd(Duration.ofMinutes(5));
        assertThat(job.failed()).isLessThanOrEqualTo(1);
        job.assertExact(job.failed());
        Soak.say("%d cards of the job failed".formatted(job.failed()));
    }

    private static long lastCard(JdbcClient jdbc, SoakedJob job) {
        return jdbc.sql("select max(id) from card where environment_id = :environment")
                .param("environment", job.environment().value())
                .query(Long.class)
                .single();
    }
}
