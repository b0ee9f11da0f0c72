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

    private static final String DUE = "select card_ids from chunk where review_id = :review and state = 1";

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

    /** The ids of the cards that are due, in order. */
    long[] due(ReviewId review) {
        var ids = LongStream.builder();
        jdbc.sql(DUE).param("review", review.value()).query(row -> {
            Stream.of((Object[]) row.getArray("card_ids").getArray()).forEach(id -> ids.add(((Number) id).longValue()));
        });
        return ids.build().sorted().toArray();
    }

    /** A job that has not ended. */
    record Unfinished(JobId job, ReviewId review, JobState state) {}
}
