package io.cardworkbench.cards.numbers;

import io.cardworkbench.access.EnvironmentId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kept numbers of cards by quarter of an hour. */
@Repository
class CardNumberTable {

    private static final int BATCH_SIZE = 1_000;

    private static final String NEWEST = "select coalesce(max(quarter), -1) from card_number where kind = :kind";

    private static final String FORGET =
            "delete from card_number where kind = :kind and quarter >= :from and quarter < :before";

    private static final String KEEP =
            "insert into card_number (environment_id, kind, quarter, cards) values (?, ?, ?, ?)";

    private static final String NUMBERS = """
            select quarter, cards from card_number
            where environment_id = :environment and kind = :kind and quarter >= :from
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    CardNumberTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The newest quarter of all environments; negative if there is none. */
    int newest(NumberKind kind) {
        return jdbc.sql(NEWEST).param("kind", kind.code()).query(Integer.class).single();
    }

    void forgetBefore(NumberKind kind, int quarter) {
        forget(kind, 0, quarter);
    }

    /** Puts numbers in the place of those from one quarter to another, the latter not among them. */
    void replace(NumberKind kind, int from, int before, List<QuarterCount> counts) {
        forget(kind, from, before);
        template.batchUpdate(KEEP, counts, BATCH_SIZE, (insert, count) -> {
            insert.setInt(1, count.environment().value());
            insert.setInt(2, kind.code());
            insert.setInt(3, count.quarter());
            insert.setLong(4, count.cards());
        });
    }

    Map<NumberKind, Map<Integer, Long>> numbers(EnvironmentId environment, int from) {
        var numbers = new EnumMap<NumberKind, Map<Integer, Long>>(NumberKind.class);
        for (var kind : NumberKind.values()) {
            numbers.put(kind, numbers(environment, kind, from));
        }
        return numbers;
    }

    private void forget(NumberKind kind, int from, int before) {
        jdbc.sql(FORGET)
                .param("kind", kind.code())
                .param("from", from)
                .param("before", before)
                .update();
    }

    private Map<Integer, Long> numbers(EnvironmentId environment, NumberKind kind, int from) {
        var numbers = new HashMap<Integer, Long>();
        jdbc.sql(NUMBERS)
                .param("environment", environment.value())
                .param("kind", kind.code())
                .param("from", from)
                .query(row -> {
                    numbers.put(row.getInt("quarter"), row.getLong("cards"));
                });
        return numbers;
    }
}
