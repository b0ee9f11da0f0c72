package io.cardworkbench.bench;

import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long reviews take, by what they select. */
record ReviewBench(BenchNode node) {

    private static final int REPEATS = 3;

    void run() {
        Bench.print("\n| review | matching cards | seconds, %d times |\n|---|---|---|".formatted(REPEATS));
        selections().forEach(this::measure);
    }

    private Map<String, CardCriteria> selections() {
        var template = Integer.toString(new BenchData(node.jdbc()).template());
        var ofTemplate = CardCriteria.none().with(CardAttribute.CARD_TEMPLATE, template);
        var selections = new LinkedHashMap<String, CardCriteria>();
        selections.put("one template", ofTemplate);
        selections.put("one user", CardCriteria.none().with(CardAttribute.USER_ID, "customer-4711"));
        selections.put("10,000 users", CardCriteria.none().with(CardAttribute.USER_ID, customers(10_000)));
        selections.put("one template, snoozed", ofTemplate.with(CardAttribute.STATUS, "snoozed"));
        selections.put("one event", CardCriteria.none().with(CardAttribute.EVENT_NAME, "event-7"));
        selections.put("snoozed", CardCriteria.none().with(CardAttribute.STATUS, "snoozed"));
        selections.put("active", CardCriteria.none().with(CardAttribute.STATUS, "active"));
        selections.put("sent on one day", sent("2026-03-01", "2026-03-02"));
        selections.put("sent in one month", sent("2026-03-01", "2026-04-01"));
        return selections;
    }

    private void measure(String name, CardCriteria criteria) {
        var seconds = new ArrayList<String>();
        var matched = "";
        for (var repeat = 0; repeat < REPEATS; repeat++) {
            var before = System.nanoTime();
            var review = node.get(ReviewService.class)
                    .start(node.environment(), criteria)
                    .join();
            seconds.add("%.2f".formatted(Bench.seconds(System.nanoTime() - before)));
            matched = (review.more() ? "more than " : "") + "%,d".formatted(review.matched());
        }
        Bench.table(List.of(name, matched, String.join(", ", seconds)));
        node.jdbc()
                .sql("delete from review where id not in (select review_id from cancel_job)")
                .update();
    }

    private static CardCriteria sent(String from, String before) {
        return CardCriteria.none().sent(instant(from), instant(before));
    }

    private static Instant instant(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    private static List<String> customers(int count) {
        var customers = new ArrayList<String>();
        for (var customer = 0; customer < count; customer++) {
            customers.add("customer-" + customer * 50);
        }
        return customers;
    }
}
