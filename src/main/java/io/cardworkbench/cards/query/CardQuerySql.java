package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardCriteriaSql;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.HashMap;
import java.util.Map;

/**
 * A query as a table and a condition on it. Open cards are found by the partial indexes of {@code card}; closed ones by
 * {@code sent_card}, whose indexes cost nothing when cards are closed. H2 has no such table and needs none.
 *
 * @see <a href="../../../../../../../docs/decisions/0008-what-never-changes-stands-apart.md">Decision 8</a>
 */
record CardQuerySql(String table, String condition, Map<String, Object> parameters) {

    static CardQuerySql of(EnvironmentId environment, CardQuery query, boolean sentCards) {
        if (query.isOfOpenCards()) {
            return onCards(CardCriteriaSql.ofOpen(environment, query.criteria()), query);
        }
        var criteria = CardCriteriaSql.ofAny(environment, query.criteria());
        return sentCards ? onSentCards(criteria, query) : onCards(criteria, query);
    }

    private static CardQuerySql onCards(CardCriteriaSql criteria, CardQuery query) {
        return of("card", criteria, query, "status = any(:statuses)");
    }

    private static CardQuerySql onSentCards(CardCriteriaSql criteria, CardQuery query) {
        return of(
                "sent_card",
                criteria,
                query,
                "exists (select 1 from card where card.id = sent_card.id and card.status = any(:statuses))");
    }

    private static CardQuerySql of(String table, CardCriteriaSql criteria, CardQuery query, String statuses) {
        if (query.isOfAnyStatus() || query.statuses().equals(CardStatus.open())) {
            return new CardQuerySql(table, criteria.condition(), criteria.parameters());
        }
        var parameters = new HashMap<>(criteria.parameters());
        parameters.put(
                "statuses", query.statuses().stream().map(CardStatus::code).toArray(Integer[]::new));
        return new CardQuerySql(table, criteria.condition() + " and " + statuses, parameters);
    }
}
