package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardCriteriaSql;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A query as a table and conditions on it; what any of them finds belongs to the query, and no card is found by two. Open cards,
 * and those of a template or an environment that ended otherwise than by a job, are found by the partial indexes of {@code card};
 * others by {@code sent_card}, whose indexes cost nothing when cards are closed. H2 has no such table and needs none.
 *
 * @see <a href="../../../../../../../docs/decisions/0008-what-never-changes-stands-apart.md">Decision 8</a>
 * @see <a href="../../../../../../../docs/decisions/0015-lists-of-ended-cards-have-indexes.md">Decision 15</a>
 */
record CardQuerySql(String table, List<String> conditions, Map<String, Object> parameters, String order) {

    private static final Set<CardAttribute> TEMPLATE = Set.of(CardAttribute.CARD_TEMPLATE);

    private static final String IDS = "select id from %s where %s";

    private static final String AFTER = " and id < :after";

    private static final String UNION = " union all ";

    private static final String FIRST = "(%s order by id desc fetch first %d rows only)";

    private static final String PAGE = "%s order by %s offset :offset rows fetch next %d rows only";

    private static final String NEWEST = "id desc";

    private static final String NEWEST_OF_TEMPLATE = "card use index (card_newest_of_template_ix)";

    private static final String COUNT = "select count(*) from (%s fetch first %d rows only) counted";

    CardQuerySql {
        conditions = List.copyOf(conditions);
        parameters = Map.copyOf(parameters);
    }

    static CardQuerySql of(EnvironmentId environment, CardQuery query, boolean sentCards) {
        if (query.isOfOpenCards()) {
            return onCards(CardCriteriaSql.ofOpen(environment, query.criteria()), query, sentCards);
        }
        var criteria = CardCriteriaSql.ofAny(environment, query.criteria());
        if (!sentCards) {
            return onCards(criteria, query, false);
        }
        if (query.isOfAnyStatus() || !isOfTemplates(query.criteria())) {
            return onSentCards(criteria, query);
        }
        if (!query.statuses().contains(CardStatus.CANCELLED)) {
            return onEachStatus(criteria, query);
        }
        return query.criteria().values().isEmpty() ? onCards(criteria, query, true) : onSentCards(criteria, query);
    }

    /** Whether nothing but a template narrows it, or nothing at all. */
    private static boolean isOfTemplates(CardCriteria criteria) {
        return TEMPLATE.containsAll(criteria.values().keySet())
                && criteria.sentFrom() == null
                && criteria.sentBefore() == null;
    }

    /** H2 would take the index that it makes for the foreign key, which lacks the id, and read all cards of the template. */
    private static CardQuerySql onCards(CardCriteriaSql criteria, CardQuery query, boolean partialIndexes) {
        var table = partialIndexes || !isOfOneTemplate(query.criteria()) ? "card" : NEWEST_OF_TEMPLATE;
        return of(table, criteria, query, "status = any(:statuses)");
    }

    /** Literally: of a number that is bound, the planner can't know that the cards are in a partial index. */
    private static CardQuerySql onEachStatus(CardCriteriaSql criteria, CardQuery query) {
        var conditions = query.statuses().stream()
                .map(status -> criteria.condition() + " and status = " + status.code())
                .toList();
        return new CardQuerySql("card", conditions, criteria.parameters(), NEWEST);
    }

    /** Looks the status of each card up: joined, all cards would be read where the planner expects many of the status. */
    private static CardQuerySql onSentCards(CardCriteriaSql criteria, CardQuery query) {
        return of(
                "sent_card",
                criteria,
                query,
                "(select card.status from card where card.id = sent_card.id) = any(:statuses)");
    }

    private static CardQuerySql of(String table, CardCriteriaSql criteria, CardQuery query, String statuses) {
        if (query.isOfAnyStatus() || query.statuses().equals(CardStatus.open())) {
            return new CardQuerySql(table, List.of(criteria.condition()), criteria.parameters(), order(query));
        }
        var parameters = new HashMap<>(criteria.parameters());
        parameters.put(
                "statuses", query.statuses().stream().map(CardStatus::code).toArray(Integer[]::new));
        return new CardQuerySql(table, List.of(criteria.condition() + " and " + statuses), parameters, order(query));
    }

    /** H2 stops at the end of a page only where all columns of an index are named, also those that are the same for all. */
    private static String order(CardQuery query) {
        return (isOfOneTemplate(query.criteria())
                        ? "environment_id desc, card_template_id desc, "
                        : "environment_id desc, ")
                + NEWEST;
    }

    private static boolean isOfOneTemplate(CardCriteria criteria) {
        return isOfTemplates(criteria)
                && criteria.values().values().stream().anyMatch(templates -> templates.size() == 1);
    }

    /** Some of its ids, newest first, from {@code :offset} on, and below {@code :after} if that is said. */
    String ids(boolean after, int offset, int limit) {
        var below = after ? AFTER : "";
        var found = conditions.size() == 1
                ? ids(conditions.getFirst() + below)
                : union(below, Math.addExact(offset, limit));
        return String.format(Locale.ROOT, PAGE, found, order, limit);
    }

    /** Of each status no more than are wanted of all. */
    private String union(String below, int wanted) {
        return conditions.stream()
                .map(condition -> String.format(Locale.ROOT, FIRST, ids(condition + below), wanted))
                .collect(Collectors.joining(UNION, "select id from (", ") found"));
    }

    private String ids(String condition) {
        return String.format(Locale.ROOT, IDS, table, condition);
    }

    /** Counts no further than that. */
    String count(int bound) {
        var found = conditions.stream().map(this::ids).collect(Collectors.joining(UNION));
        return String.format(Locale.ROOT, COUNT, found, bound);
    }
}
