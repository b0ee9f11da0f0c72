package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chunks of running jobs, as workers take them and write down what became of their cards. */
@Repository
class ChunkTable {

    /**
     * Takes chunks that no other worker holds, those first that were not passed over, and none of a job that is to end. One
     * that is released meanwhile is checked again, and left.
     */
    private static final String LOCK_DUE = """
            select number, card_ids, passed_over
            from chunk
            where review_id = :review and state = 1 and (not_before is null or not_before <= :now)
                and exists (
                    select 1 from cancel_job j
                    where j.review_id = :review and j.state = 2 and j.stopped_by is null
                        and j.stopped_by_credential is null and j.failure is null)
            order by passed_over, number
            fetch first %d rows only
            for update skip locked
            """;

    private static final String LOCK_ONE = """
            select number from chunk
            where review_id = :review and number = :number and state = 1
            for update skip locked
            """;

    private static final String PASS_OVER = """
            update chunk set passed_over = passed_over + 1, not_before = :notBefore
            where review_id = :review and number = :number and state = 1
            """;

    private static final String DONE = """
            update chunk
            set state = 2, cancelled = :cancelled, skipped = :skipped, failed = :failed, done = :now,
                skipped_ids = :skippedIds, skipped_statuses = :skippedStatuses,
                failed_ids = :failedIds, failed_reasons = :failedReasons
            where review_id = :review and number = :number and state = 1
            """;

    private final JdbcClient jdbc;

    ChunkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DueChunk> lockDue(ReviewId review, int count, Instant now) {
        return jdbc.sql(String.format(Locale.ROOT, LOCK_DUE, count))
                .param("review", review.value())
                .param("now", Times.utc(now))
                .query((row, number) ->
                        new DueChunk(row.getInt("number"), longs(row.getArray("card_ids")), row.getInt("passed_over")))
                .list();
    }

    void done(ReviewId review, int number, ChunkOutcome outcome, Instant now) {
        Changed.one(jdbc.sql(DONE)
                .param("cancelled", outcome.cancelled())
                .param("skipped", outcome.skippedIds().size())
                .param("failed", outcome.failed().size())
                .param("skippedIds", orNull(outcome.skippedIds().toArray(Long[]::new)))
                .param("skippedStatuses", orNull(outcome.skippedStatuses().toArray(Short[]::new)))
                .param("failedIds", orNull(outcome.failedIds().toArray(Long[]::new)))
                .param("failedReasons", orNull(outcome.failedReasons().toArray(String[]::new)))
                .param("now", Times.utc(now))
                .param("review", review.value())
                .param("number", number));
    }

    /** Leaves a chunk for later, unless another worker has taken it meanwhile. */
    void passOver(ReviewId review, int number, Instant notBefore) {
        var free = jdbc.sql(LOCK_ONE)
                .param("review", review.value())
                .param("number", number)
                .query(Integer.class)
                .optional();
        if (free.isPresent()) {
            Changed.one(jdbc.sql(PASS_OVER)
                    .param("review", review.value())
                    .param("number", number)
                    .param("notBefore", Times.utc(notBefore)));
        }
    }

    private static <T> T @Nullable [] orNull(T[] array) {
        return array.length == 0 ? null : array;
    }

    private static List<Long> longs(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray())
                .map(id -> ((Number) id).longValue())
                .toList();
    }
}
