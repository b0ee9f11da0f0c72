package io.cardworkbench.cancellation.retention;

import io.cardworkbench.sql.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cards are frozen for what is still to come: jobs that have not ended, and reviews that may become some. */
@Repository
class FrozenCardTable {

    /** The cards of a rest were frozen with the job of which it is one. */
    private static final String SINCE = """
            with recursive frozen(review_id, rest_of) as (
                select review_id, rest_of from cancel_job where ended is null
                union all
                select j.review_id, j.rest_of from cancel_job j join frozen on j.id = frozen.rest_of)
            select min(created) as since
            from (
                select r.created from review r where r.id in (select review_id from frozen)
                union all
                select r.created from review r
                where r.expires >= :now and not exists (select 1 from cancel_job j where j.review_id = r.id)) alive
            """;

    /** A review bears the time at which it was complete, some time after its cards were frozen. */
    private static final Duration FROZEN_FOR = Duration.ofDays(1);

    private final JdbcClient jdbc;

    FrozenCardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A moment at which all of them were open. Empty where there are none. */
    Optional<Instant> openUntil(Instant now) {
        return jdbc.sql(SINCE)
                .param("now", Times.utc(now))
                .query((row, number) -> Optional.ofNullable(row.getObject("since", OffsetDateTime.class)))
                .single()
                .map(since -> since.toInstant().minus(FROZEN_FOR));
    }
}
