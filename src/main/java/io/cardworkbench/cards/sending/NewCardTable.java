package io.cardworkbench.cards.sending;

import io.cardworkbench.cards.store.CardState;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.sql.Times;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes cards, and apart from them what they say, so that a change of status does not write that again. */
@Repository
class NewCardTable {

    private static final int BATCH_SIZE = 1_000;

    private static final String NEXT_IDS = "select nextval('card_id_seq') from generate_series(1, :count)";

    private static final String INSERT_CARD = """
            insert into sent_card (id, environment_id, card_template_id, live, user_id, event_name, lifecycle_id,
                flow_instance_id, flow_invocation_id, created, embargo_until, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_CONTENT = "insert into card_content (card_id, payload) values (?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final CardStates states;

    NewCardTable(JdbcClient jdbc, JdbcTemplate template, CardStates states) {
        this.jdbc = jdbc;
        this.template = template;
        this.states = states;
    }

    List<Long> nextIds(int count) {
        return jdbc.sql(NEXT_IDS)
                .param("count", count)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    void insert(List<CardRow> cards) {
        template.batchUpdate(INSERT_CARD, cards, BATCH_SIZE, NewCardTable::bind);
        template.batchUpdate(INSERT_CONTENT, cards, BATCH_SIZE, (insert, row) -> {
            insert.setLong(1, row.id());
            insert.setString(2, row.card().payload());
        });
        states.begin(cards.stream()
                .map(row -> new CardState(row.id(), row.status(), row.updated(), row.snoozedUntil()))
                .toList());
    }

    private static void bind(PreparedStatement insert, CardRow row) throws SQLException {
        var card = row.card();
        insert.setLong(1, row.id());
        insert.setInt(2, card.environment().value());
        insert.setInt(3, card.template().value());
        insert.setBoolean(4, card.live());
        insert.setString(5, card.userId());
        insert.setString(6, card.eventName());
        insert.setString(7, card.lifecycleId());
        insert.setString(8, card.flowInstanceId());
        insert.setString(9, card.flowInvocationId());
        insert.setObject(10, Times.utc(card.created()));
        insert.setObject(11, Times.utcOrNull(card.embargoUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(12, Times.utcOrNull(card.expiresAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
