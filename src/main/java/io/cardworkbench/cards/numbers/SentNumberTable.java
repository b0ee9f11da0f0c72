package io.cardworkbench.cards.numbers;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the cards that were sent since some moment, by the index of their times alone. */
@Repository
class SentNumberTable {

    private static final String ENVIRONMENTS = "select id from environment order by id";

    private static final String SENT = """
            select quarter, count(*) as cards
            from (
                select cast(floor(extract(epoch from created) / 900) as integer) as quarter
                from sent_card
                where environment_id = :environment and created >= :from) sent
            group by quarter
            """;

    private final JdbcClient jdbc;

    SentNumberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuarterCount> sentFrom(Instant from) {
        return jdbc.sql(ENVIRONMENTS).query((row, number) -> new EnvironmentId(row.getInt("id"))).list().stream()
                .flatMap(environment -> sent(environment, from))
                .toList();
    }

    private Stream<QuarterCount> sent(EnvironmentId environment, Instant from) {
        return jdbc
                .sql(SENT)
                .param("environment", environment.value())
                .param("from", Times.utc(from))
                .query((row, number) -> new QuarterCount(environment, row.getInt("quarter"), row.getLong("cards")))
                .list()
                .stream();
    }
}
