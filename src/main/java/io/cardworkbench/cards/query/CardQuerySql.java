package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardCriteriaSql;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A query as tables and a condition on each; what any of them finds belongs to the query, and no card is found by two. On PostgreSQL
 * open cards are found where they stand, and those of a template or an environment that ended where the closed ones do; others by
 * {@code sent_card}, whose indexes cost nothing when cards are closed. On H2 all stand in one place.
 *
 * @see <a href="../../../../../../../docs/decisions/0027-open-cards-stand-apart.md">Decision 27</a>
 * @see <a href="../../../../../../../docs/decisions/0015-lists-of-ended-cards-have-indexes.md">Decision 15</a>
 */
record CardQuerySql(List<Part> parts, Map<String, Object> parameters, List<String> order) {

    private static final Set<CardAttribute> TEMPLATE = Set.of(CardAttribute.CARD_TEMPLATE);

    private static final String OPEN_CARDS = "open_card";

    private static final String CLOSED_CARDS = "closed_card";

    private static final String SENT_CARDS = "sent_card";

    private static final String ON_H2 = "sent_card join card_state on card_id = id";

    /** H2 would take the index that it makes for the foreign key, which lacks the id, and read all cards of the template. */
    private static final String OF_TEMPLATE_ON_H2 =
            "sent_card use index (card_newest_of_template_ix) join card_state on card_id = id";

    /** Stands in an index of ranges of pages, which costs cancelling less than an entry for each card, and has no order. */
    private static final String CANCELLED_TEMPLATE = "(case when status = 7 then card_template_id end)";

    private static final String OF_STATUSES = " and status = any(:statuses)";

    /** Looks the status of each card up: joined, all cards would be read where the planner expects many of the status. */
    private static final String CLOSED_STATUS =
            "(select closed_card.status from closed_card where closed_card.id = sent_card.id)";

    private static final String STATUS = "coalesce(" + CLOSED_STATUS
            + ", (select open_card.status from open_card where open_card.id = sent_card.id))";

    private static final String UNION = " union all ";

    private static final String FIRST = "(%s order by %s fetch first %d rows only)";

    private static final String PAGE = "%s order by %s offset :offset rows fetch next %d rows only";

    private static final List<String> BY_ID = List.of("id");

    /** Sorts what was found; in the order of an index, it would be looked for among all closed cards. */
    private static final List<String> SORTED = List.of("id + 0");

    private static final List<String> OF_A_TIME = List.of("environment_id", "created", "id");

    private static final List<String> OF_A_TEMPLATE = List.of("environment_id", "card_template_id", "id");

    private static final List<String> OF_AN_ENVIRONMENT = List.of("environment_id", "id");

    private static final String COUNT = "select count(*) from (%s fetch first %d rows only) counted";

    /** A table, which of its cards belong to the query, and how a few of them are put in the order of ids. */
    record Part(String table, String condition, List<String> order) {

        Part {
            order = List.copyOf(order);
        }

        Part(String table, String condition) {
            this(table, condition, BY_ID);
        }

        String ids(String more) {
            return String.format(Locale.ROOT, "select id from %s where %s%s", table, condition, more);
        }
    }

    CardQuerySql {
        parts = List.copyOf(parts);
        parameters = Map.copyOf(parameters);
        order = List.copyOf(order);
    }

    static CardQuerySql onH2(EnvironmentId environment, CardQuery query) {
        var criteria = CardCriteriaSql.ofAny(environment, query.criteria());
        var table = isOfOneTemplate(query.criteria()) ? OF_TEMPLATE_ON_H2 : ON_H2;
        return onePart(table, criteria, query, OF_STATUSES);
    }

    static CardQuerySql onPostgres(EnvironmentId environment, CardQuery query) {
        if (query.isOfOpenCards() && areOfOpenCards(query.criteria())) {
            var criteria = CardCriteriaSql.ofOpen(environment, query.criteria());
            return onePart(OPEN_CARDS, criteria, query, OF_STATUSES);
        }
        var criteria = CardCriteriaSql.ofAny(environment, query.criteria());
        if (query.isOfAnyStatus() || !isOfTemplates(query.criteria())) {
            return onSentCards(criteria, query);
        }
        return onEachStatus(criteria, query);
    }

    private static boolean areOfOpenCards(CardCriteria criteria) {
        return criteria.values().keySet().stream().allMatch(CardCriteriaSql::isOfOpenCards);
    }

    /** Whether nothing but a template narrows it, or nothing at all. */
    private static boolean isOfTemplates(CardCriteria criteria) {
        return TEMPLATE.containsAll(criteria.values().keySet())
                && criteria.sentFrom() == null
                && criteria.sentBefore() == null;
    }

    /** Literally: of a number that is bound, the planner can't know that the cards are in a partial index. */
    private static CardQuerySql onEachStatus(CardCriteriaSql criteria, CardQuery query) {
        var templates = query.criteria().values().getOrDefault(CardAttribute.CARD_TEMPLATE, List.of());
        var parts = query.statuses().stream()
                .map(status -> status == CardStatus.CANCELLED && !templates.isEmpty()
                        ? cancelled(templates)
                        : new Part(
                                status.isOpen() ? OPEN_CARDS : CLOSED_CARDS,
                                criteria.condition() + " and status = " + status.code()))
                .toList();
        return new CardQuerySql(
                parts,
                criteria.parameters(),
                parts.size() == 1 ? parts.getFirst().order() : BY_ID);
    }

    private static Part cancelled(List<String> templates) {
        var ofTemplates = CardCriteriaSql.isAmong(CANCELLED_TEMPLATE, CardAttribute.CARD_TEMPLATE, templates);
        return new Part(CLOSED_CARDS, "environment_id = :environment and " + ofTemplates, SORTED);
    }

    private static CardQuerySql onSentCards(CardCriteriaSql criteria, CardQuery query) {
        var status = query.statuses().stream().anyMatch(CardStatus::isOpen) ? STATUS : CLOSED_STATUS;
        return onePart(SENT_CARDS, criteria, query, " and " + status + " = any(:statuses)");
    }

    private static CardQuerySql onePart(String table, CardCriteriaSql criteria, CardQuery query, String ofStatuses) {
        if (query.isOfAnyStatus()) {
            return new CardQuerySql(
                    List.of(new Part(table, criteria.condition())), criteria.parameters(), order(query));
        }
        var parameters = new HashMap<>(criteria.parameters());
        parameters.put("statuses", codes(query.statuses()));
        return new CardQuerySql(List.of(new Part(table, criteria.condition() + ofStatuses)), parameters, order(query));
    }

    private static Integer[] codes(Collection<CardStatus> statuses) {
        return statuses.stream().map(CardStatus::code).toArray(Integer[]::new);
    }

    /** H2 stops at the end of a page only where all columns of an index are named, also those that are the same for all. */
    private static List<String> order(CardQuery query) {
        if (isOfATime(query)) {
            return OF_A_TIME;
        }
        return isOfOneTemplate(query.criteria()) ? OF_A_TEMPLATE : OF_AN_ENVIRONMENT;
    }

    /**
     * Whether its cards were sent at a certain time. They are listed in the order of that time: in the order of ids, all cards that are
     * newer would be read first.
     */
    static boolean isOfATime(CardQuery query) {
        return query.criteria().sentFrom() != null || query.criteria().sentBefore() != null;
    }

    private static boolean isOfOneTemplate(CardCriteria criteria) {
        return isOfTemplates(criteria)
                && criteria.values().values().stream().anyMatch(templates -> templates.size() == 1);
    }

    /** Some of its ids in the order of a slice, from {@code :offset} on, and after {@code :after} if the slice has that. */
    String ids(CardSlice slice, int limit) {
        var after = slice.after() == null ? "" : after(slice.order());
        var found = parts.size() == 1 ? parts.getFirst().ids(after) : union(slice, after, limit);
        return String.format(Locale.ROOT, PAGE, found, slice.order().by(order), limit);
    }

    private String after(CardOrder from) {
        return order.equals(OF_A_TIME)
                ? from.isAfter("(created, id)", "(:afterSent, :after)")
                : from.isAfter("id", ":after");
    }

    /** Of each part no more than are wanted of all. */
    private String union(CardSlice slice, String after, int limit) {
        var wanted = Math.addExact(slice.offset(), limit);
        return parts.stream()
                .map(part -> String.format(
                        Locale.ROOT, FIRST, part.ids(after), slice.order().by(part.order()), wanted))
                .collect(Collectors.joining(UNION, "select id from (", ") found"));
    }

    /** Counts no further than that. */
    String count(int bound) {
        var found = parts.stream().map(part -> part.ids("")).collect(Collectors.joining(UNION));
        return String.format(Locale.ROOT, COUNT, found, bound);
    }
}
