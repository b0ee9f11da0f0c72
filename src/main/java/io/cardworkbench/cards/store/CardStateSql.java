package io.cardworkbench.cards.store;

import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What statements on some cards are told and say in both databases alike. */
final class CardStateSql {

    private CardStateSql() {}

    static Map<Long, CardStatus> statuses(StatementSpec statement, Collection<Long> cards) {
        var statuses = new HashMap<Long, CardStatus>();
        statement.param("ids", array(cards)).query(row -> {
            statuses.put(row.getLong("id"), CardStatus.ofCode(row.getInt("status")));
        });
        return statuses;
    }

    static List<CardCount> counts(StatementSpec statement) {
        return statement
                .query((row, number) -> new CardCount(
                        row.getInt("card_template_id"), CardStatus.ofCode(row.getInt("status")), row.getLong("cards")))
                .list();
    }

    static List<Long> ids(StatementSpec statement, Collection<Long> cards) {
        return statement
                .param("ids", array(cards))
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    static List<ClosedCard> closed(StatementSpec statement, long after, long upTo, int most) {
        return statement
                .param("after", after)
                .param("upTo", upTo)
                .param("most", most)
                .query((row, number) -> new ClosedCard(row.getLong("id"), Times.instant(row, "updated")))
                .list();
    }

    static void forget(StatementSpec statement, Collection<Long> cards) {
        Changed.rows(cards.size(), statement.param("ids", array(cards)));
    }

    static Long[] array(Collection<Long> cards) {
        return cards.toArray(Long[]::new);
    }
}
