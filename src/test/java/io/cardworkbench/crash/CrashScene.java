package io.cardworkbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the database says after a kill; no process of the application is needed to ask it. */
final class CrashScene implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final int reviewed;

    /** @param reviewed how many cards the job has */
    CrashScene(String url, int reviewed) {
        this.reviewed = reviewed;
        this.connection = new SingleConnectionDataSource(url, true);
        this.jdbc = JdbcClient.create(connection);
    }

    /** At whatever moment it is asked. */
    void assertAddsUp() {
        var processed = summed("size");
        var cancelled = summed("cancelled");
        var remaining = reviewed - processed;
        assertThat(cancelled + summed("skipped")).isEqualTo(processed);
        assertThat(cardsOfTheJob()).isEqualTo(cancelled);
        assertThat(cardsCancelled()).isEqualTo(cancelled);
        assertThat(cardsCompleted()).isEqualTo(Victim.SKIPPED);
        assertThat(cardsUntouched()).isEqualTo(Victim.OTHERS + remaining - (Victim.SKIPPED - summed("skipped")));
        assertThat(processedIds()).hasSize(processed).doesNotHaveDuplicates();
    }

    /** Once the job has ended by itself. */
    void assertIsExact() {
        assertAddsUp();
        assertThat(jobsCompleted()).isOne();
        assertThat(stored("reviewed")).isEqualTo(reviewed);
        assertThat(stored("cancelled")).isEqualTo(reviewed - Victim.SKIPPED).isEqualTo(summed("cancelled"));
        assertThat(stored("skipped")).isEqualTo(Victim.SKIPPED).isEqualTo(summed("skipped"));
        assertThat(stored("failed")).isZero();
    }

    int jobsRunning() {
        return count("select count(*) from cancel_job where state = 2");
    }

    private int jobsCompleted() {
        return count("select count(*) from cancel_job where state = 3");
    }

    /** A number of the job as it was stored when it ended. */
    private int stored(String column) {
        return count("select %s from cancel_job".formatted(column));
    }

    /** The sum of a number over the chunks that are done. */
    int summed(String column) {
        return count("select coalesce(sum(%s), 0) from chunk where state = 2".formatted(column));
    }

    private int cardsOfTheJob() {
        return count("select count(*) from card where cancel_job_id = (select id from cancel_job)");
    }

    private int cardsCancelled() {
        return count("select count(*) from card where status = 7");
    }

    private int cardsCompleted() {
        return count("select count(*) from card where status = 4");
    }

    /** Cards in the status that they were sent in, and never changed. */
    private int cardsUntouched() {
        return count("select count(*) from card where status = 2 and updated = created and cancel_job_id is null");
    }

    /** The ids in all chunks that are done, cards that are in several of them repeated. */
    private List<Long> processedIds() {
        var ids = new ArrayList<Long>();
        jdbc.sql("select card_ids from chunk where state = 2").query(row -> {
            for (var id : elements(row.getArray(1))) {
                ids.add(((Number) id).longValue());
            }
        });
        return ids;
    }

    private static Object[] elements(java.sql.Array array) throws SQLException {
        return (Object[]) array.getArray();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
