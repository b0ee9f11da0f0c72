package io.cardworkbench.cards;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What cards say; apart from the cards, so that a change of status does not write it again. */
@Repository
class CardContentTable {

    private static final int BATCH_SIZE = 1_000;

    private static final String INSERT = "insert into card_content (card_id, payload) values (?, ?)";

    private final JdbcTemplate template;

    CardContentTable(JdbcTemplate template) {
        this.template = template;
    }

    void insert(List<CardRow> cards) {
        template.batchUpdate(INSERT, cards, BATCH_SIZE, (insert, row) -> {
            insert.setLong(1, row.id());
            insert.setString(2, row.card().payload());
        });
    }
}
