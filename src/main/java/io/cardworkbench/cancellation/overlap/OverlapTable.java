package io.cardworkbench.cancellation.overlap;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.review.ReviewId;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards that reviews and jobs still have to come to. */
@Repository
class OverlapTable {

    private static final String UNFINISHED = """
            select id, review_id, state from cancel_job
            where environment_id = :environment and state in (1, 2, 9)
            order by id
            """;

    private static final String DUE =
            "select card_ids from chunk where review_id = :review and state = 1 and number >= :from and number < :before";

    private static final String DUE_BETWEEN = """
            select card_ids from chunk
            where review_id = :review and state = 1 and card_ids[1] <= :last and card_ids[size] >= :first
            """;

    private static final String CHUNKS = "select coalesce(max(number), -1) + 1 from chunk where review_id = :review";

    private final JdbcClient jdbc;

    OverlapTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unfinished> unfinished(EnvironmentId environment) {
        return jdbc.sql(UNFINISHED)
                .param("environment", environment.value())
                .query((row, number) -> new Unfinished(
                        new JobId(row.getLong("id")),
                        new ReviewId(row.getObject("review_id", UUID.class)),
                        JobState.ofCode(row.getInt("state"))))
                .list();
    }

    int chunks(ReviewId review) {
        return jdbc.sql(CHUNKS)
                .param("review", review.value())
                .query(Integer.class)
                .single();
    }

    /** The ids of the cards in some chunks that are due, in order. */
    long[] due(ReviewId review, int from, int before) {
        return ids(jdbc.sql(DUE)
                .param("review", review.value())
                .param("from", from)
                .param("before", before));
    }

    /** The ids of the cards that are due in the chunks that have any from one id to another, in order. */
    long[] dueBetween(ReviewId review, long first, long last) {
        return ids(jdbc.sql(DUE_BETWEEN)
                .param("review", review.value())
                .param("first", first)
                .param("last", last));
    }

    private static long[] ids(JdbcClient.StatementSpec chunks) {
        var ids = LongStream.builder();
        chunks.query(row -> {
            Stream.of((Object[]) row.getArray("card_ids").getArray()).forEach(id -> ids.add(((Number) id).longValue()));
        });
        return ids.build().sorted().toArray();
    }

    /** A job that has not ended. */
    record Unfinished(JobId job, ReviewId review, JobState state) {}
}
