package io.cardworkbench.cancellation.numbers;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.numbers.QuarterCount;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the cards that jobs cancelled since some moment, as their chunks have it. */
@Repository
class CancelledNumberTable {

    private static final String CANCELLED = """
            select environment_id, quarter, sum(cancelled) as cards
            from (
                select j.environment_id, cast(floor(extract(epoch from c.done) / 900) as integer) as quarter, c.cancelled
                from (
                    select environment_id, review_id from cancel_job where ended >= :from
                    union all
                    select environment_id, review_id from cancel_job where ended is null) j
                join chunk c on c.review_id = j.review_id
                where c.state = 2 and c.cancelled > 0 and c.done >= :from) done
            group by environment_id, quarter
            """;

    private final JdbcClient jdbc;

    CancelledNumberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuarterCount> cancelledFrom(Instant from) {
        return jdbc.sql(CANCELLED)
                .param("from", Times.utc(from))
                .query((row, number) -> new QuarterCount(
                        new EnvironmentId(row.getInt("environment_id")), row.getInt("quarter"), row.getLong("cards")))
                .list();
    }
}
