package io.cardworkbench.cards.retention;

import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What never changes about cards, as it is removed. */
@Repository
class SentCardTable {

    private static final String ENVIRONMENTS = "select id from environment";

    /** By the index of sending times: all of its columns are named, which H2 wants. */
    private static final String LAST_SENT = """
            select id from sent_card
            where environment_id = :environment and created < :before
            order by environment_id desc, created desc, id desc
            fetch first 1 row only
            """;

    /** What the cards say, and their snoozes, go with them. */
    private static final String DELETE = "delete from sent_card where id = any(:ids)";

    private final JdbcClient jdbc;

    SentCardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the card that was sent last before a time; 0 if there is none. */
    long lastSent(Instant before) {
        return jdbc.sql(ENVIRONMENTS).query(Integer.class).list().stream()
                .mapToLong(environment -> lastSent(environment, before))
                .max()
                .orElse(0);
    }

    private long lastSent(int environment, Instant before) {
        return jdbc.sql(LAST_SENT)
                .param("environment", environment)
                .param("before", Times.utc(before))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void delete(Collection<Long> cards) {
        jdbc.sql(DELETE).param("ids", cards.toArray(Long[]::new)).update();
    }
}
