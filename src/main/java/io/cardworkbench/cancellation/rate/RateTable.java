package io.cardworkbench.cancellation.rate;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.sql.Times;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the cards of jobs were done, as their chunks have it. */
@Repository
class RateTable {

    private static final String CARDS = """
            select span, sum(size) as cards
            from (
                select cast(floor(
                        extract(epoch from (c.done - cast(:from as timestamp with time zone))) / cast(:width as bigint))
                    as integer) as span, c.size
                from chunk c
                join cancel_job j on j.review_id = c.review_id
                where j.id = :job and c.state = 2
            ) done
            group by span
            """;

    private final JdbcClient jdbc;

    RateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many cards were done in each span of a scale; those without any are missing. */
    Map<Integer, Integer> cards(JobId job, RateScale scale) {
        var cards = new HashMap<Integer, Integer>();
        jdbc.sql(CARDS)
                .param("job", job.value())
                .param("from", Times.utc(scale.from()))
                .param("width", scale.width().toSeconds())
                .query(row -> {
                    cards.put(row.getInt("span"), row.getInt("cards"));
                });
        return cards;
    }
}
