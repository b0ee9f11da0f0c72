package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who watch a job are told that the database is away, and not that the job stands. */
abstract class DatabaseAwayContract extends EngineContract {

    @Autowired
    JobWatchService watches;

    @Autowired
    HikariDataSource dataSource;

    private final AtomicReference<List<JobProgress>> seen = new AtomicReference<>(List.of());

    @Test
    void saysThatItCanNotBeReachedAndWhatWasKnownLast() throws SQLException {
        cards.send(environment, template, 30);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        var watch = watches.watch(environment, this::see);
        soon().until(() -> seen.get().size() == 1);
        var connections = new ArrayList<Connection>();
        try {
            while (connections.size() < dataSource.getMaximumPoolSize()) {
                connections.add(dataSource.getConnection());
            }
            soon().until(this::isAway);

            assertThat(seen.get().getFirst().numbers()).isEqualTo(new JobNumbers(30, 10, 0, 0, 20));
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
        soon().until(() -> !isAway());
        watch.end();
    }

    private void see(Collection<JobProgress> jobs) {
        seen.set(List.copyOf(jobs));
    }

    private boolean isAway() {
        return seen.get().stream().anyMatch(job -> job.work().hindrance().databaseAway());
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }
}

@OnH2
class DatabaseAwayOnH2Test extends DatabaseAwayContract {}

@OnPostgres
class DatabaseAwayOnPostgresTest extends DatabaseAwayContract {}
