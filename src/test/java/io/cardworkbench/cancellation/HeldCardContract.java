package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.Stranger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A stranger holds one card of many, for as long as it likes. */
abstract class HeldCardContract extends EngineContract {

    @Autowired
    DataSource dataSource;

    @Test
    void cancelsAllOthersAndComesBackForTheRest() {
        var ids = cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        try (var _ = hold(ids.get(14))) {
            assertThat(runJob.run(job.id(), () -> false)).isPresent();
            assertThat(find(job).numbers()).isEqualTo(new JobNumbers(50, 40, 0, 0, 10));
            assertThat(find(job).state()).isEqualTo(JobState.RUNNING);
        }
        clock.advance(Duration.ofSeconds(1));

        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(50, 50, 0, 0, 0));
    }

    @Test
    void failsTheHeldCardAloneInTheEndInItsOwnWords() {
        var ids = cards.send(environment, template, 30);
        var job = submit(review(allOfTemplate()));
        var review = jobTable.get(job.id()).review();
        jdbc.sql("update chunk set passed_over = 6 where review_id = :review and number = 1")
                .param("review", review.value())
                .update();
        try (var _ = hold(ids.get(10))) {
            var done = run(job);

            assertThat(done.state()).isEqualTo(JobState.COMPLETED_WITH_FAILURES);
            assertThat(done.numbers()).isEqualTo(new JobNumbers(30, 29, 0, 1, 0));
            assertThat(jobs.exceptions(environment, job.id()).failed())
                    .isEqualTo(Map.of("Something else kept the card busy each time it was tried", 1));
        }
        assertThat(cards.status(ids.get(10))).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void saysWhoHoldsWhatItWaitsForAndSinceWhen() throws SQLException {
        var ids = cards.send(environment, template, 30);
        var job = submit(review(allOfTemplate()));
        try (var stranger = dataSource.getConnection()) {
            stranger.setAutoCommit(false);
            var session = report(stranger, ids.get(14));
            runJob.run(job.id(), () -> false);
            clock.advance(Duration.ofSeconds(1));
            var met = clock.instant();
            runJob.run(job.id(), () -> false);
            clock.advance(Duration.ofSeconds(2));
            runJob.run(job.id(), () -> false);
            clock.advance(Duration.ofSeconds(30));

            assertThat(find(job).progress().stalledSince(clock.instant())).isPresent();
            var wait = Objects.requireNonNull(
                    find(job).progress().work().hindrance().waitsFor());
            assertThat(wait.session()).isEqualTo(session);
            assertThat(wait.application()).isEqualTo(applicationOfTheReport());
            assertThat(wait.met()).isEqualTo(met);
            assertThat(wait.seen()).isEqualTo(met.plusSeconds(2));
            stranger.rollback();
            stranger.setAutoCommit(true);
        }
        assertThat(run(job).state()).isEqualTo(JobState.COMPLETED);
        assertThat(find(job).progress().work().hindrance().waitsFor()).isNull();
    }

    /** What a report does that locks a card: returns the session that does. */
    private long report(Connection stranger, CardId card) throws SQLException {
        try (var statement = stranger.createStatement()) {
            nameTheReport(statement);
            statement.execute(CardRows.lock(jdbc, card));
            try (var row = statement.executeQuery(session())) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    abstract String session();

    abstract void nameTheReport(Statement statement) throws SQLException;

    abstract @Nullable String applicationOfTheReport();

    Stranger hold(CardId card) {
        return new Stranger(dataSource, CardRows.lock(jdbc, card));
    }

    List<CardId> sendAFew() {
        return cards.send(environment, template, 30);
    }
}

@OnH2
class HeldCardOnH2Test extends HeldCardContract {

    @Override
    String session() {
        return "select session_id()";
    }

    @Override
    void nameTheReport(Statement statement) {}

    @Override
    @Nullable
    String applicationOfTheReport() {
        return null;
    }
}

@OnPostgres
class HeldCardOnPostgresTest extends HeldCardContract {

    @Override
    String session() {
        return "select pg_backend_pid()";
    }

    @Override
    void nameTheReport(Statement statement) throws SQLException {
        statement.execute("set local application_name = 'Report of the month'");
    }

    @Override
    String applicationOfTheReport() {
        return "Report of the month";
    }

    /** As a role or a database that many share may have it, for good reasons. */
    @Test
    void cancelsAllOthersAlthoughEveryStatementHasATimeLimit() {
        var ids = sendAFew();
        var job = submit(review(allOfTemplate()));
        setForNewConnections("set statement_timeout = '500ms'");
        try (var _ = hold(ids.getFirst())) {
            assertThat(runJob.run(job.id(), () -> false)).isPresent();
            assertThat(find(job).numbers()).isEqualTo(new JobNumbers(30, 20, 0, 0, 10));
        } finally {
            setForNewConnections("reset statement_timeout");
        }
        clock.advance(Duration.ofSeconds(1));

        assertThat(run(job).state()).isEqualTo(JobState.COMPLETED);
    }

    private void setForNewConnections(String setting) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        jdbc.sql("alter database %s %s".formatted(database, setting)).update();
        ((HikariDataSource) dataSource).getHikariPoolMXBean().softEvictConnections();
    }
}
