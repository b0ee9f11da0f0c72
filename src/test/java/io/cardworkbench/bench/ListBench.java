package io.cardworkbench.bench;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.query.CardSlice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How long the first page of a list takes, and the count above it, by what they select. */
record ListBench(BenchNode node) {

    private static final int REPEATS = 5;
    private static final int PAGE = 100;

    /** As far as the workbench counts. */
    private static final int BOUND = 10_001;

    void run() {
        Bench.print(
                String.format(Locale.ROOT, "%n| list | cards | page of %d, ms | count, ms |%n|---|---|---|---|", PAGE));
        queries().forEach(this::measure);
    }

    private Map<String, CardQuery> queries() {
        var large = criterion(CardAttribute.CARD_TEMPLATE, Integer.toString(new BenchData(node.jdbc()).template()));
        var other = criterion(CardAttribute.CARD_TEMPLATE, Integer.toString(new BenchData(node.jdbc()).template() + 7));
        var queries = new LinkedHashMap<String, CardQuery>();
        queries.put("all", CardQuery.all());
        queries.put("of the large template", query(large));
        for (var status : CardStatus.values()) {
            queries.put(status.key(), query(CardCriteria.none(), status));
            queries.put(status.key() + ", of the large template", query(large, status));
            queries.put(status.key() + ", of another", query(other, status));
        }
        queries.put("dismissed or snoozed", query(CardCriteria.none(), CardStatus.DISMISSED, CardStatus.SNOOZED));
        queries.put("closed", query(CardCriteria.none(), closed()));
        queries.put("closed, of the large template", query(large, closed()));
        queries.put("one event", query(criterion(CardAttribute.EVENT_NAME, "event-7")));
        queries.put(
                "one event, cancelled", query(criterion(CardAttribute.EVENT_NAME, "event-7"), CardStatus.CANCELLED));
        queries.put("an unknown event", query(criterion(CardAttribute.EVENT_NAME, "no such event")));
        queries.put("one customer", query(criterion(CardAttribute.USER_ID, "customer-4711")));
        queries.put("an unknown customer", query(criterion(CardAttribute.USER_ID, "nobody")));
        queries.put(
                "one flow, dismissed", query(criterion(CardAttribute.FLOW_INSTANCE_ID, "none"), CardStatus.DISMISSED));
        queries.put("sent on one day", query(sentOnOneDay()));
        queries.put("sent on one day, cancelled", query(sentOnOneDay(), CardStatus.CANCELLED));
        queries.put("sent on one day, expired", query(sentOnOneDay(), CardStatus.EXPIRED));
        return queries;
    }

    private void measure(String name, CardQuery query) {
        var service = node.get(CardQueryService.class);
        var pages = new ArrayList<Double>();
        var counts = new ArrayList<Double>();
        var found = 0;
        for (var repeat = 0; repeat < REPEATS; repeat++) {
            var before = System.nanoTime();
            service.page(node.environment(), query, CardSlice.at(0, PAGE));
            var between = System.nanoTime();
            found = service.count(node.environment(), query, BOUND);
            pages.add((between - before) / 1e6);
            counts.add((System.nanoTime() - between) / 1e6);
        }
        var cards = found < BOUND ? String.format(Locale.ROOT, "%,d", found) : "over 10,000";
        Bench.table(List.of(name, cards, median(pages), median(counts)));
    }

    private static CardQuery query(CardCriteria criteria, CardStatus... statuses) {
        return query(criteria, Set.of(statuses));
    }

    private static CardQuery query(CardCriteria criteria, Set<CardStatus> statuses) {
        return new CardQuery(criteria, statuses);
    }

    private static Set<CardStatus> closed() {
        return EnumSet.complementOf(EnumSet.copyOf(CardStatus.open()));
    }

    private static CardCriteria criterion(CardAttribute attribute, String value) {
        return CardCriteria.none().with(attribute, value);
    }

    private static CardCriteria sentOnOneDay() {
        return CardCriteria.none().sent(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z"));
    }

    private static String median(List<Double> values) {
        return values.stream()
                .sorted()
                .skip(values.size() / 2)
                .findFirst()
                .map(value -> String.format(Locale.ROOT, "%.1f", value))
                .orElseThrow();
    }
}
