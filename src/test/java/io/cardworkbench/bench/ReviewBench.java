package io.cardworkbench.bench;

import io.cardworkbench.cancellation.review.PendingReview;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** How long reviews take, by what they select. */
record ReviewBench(BenchNode node, Results results) {

    private static final int REPEATS = 5;
    private static final String FIRST = "review.firstNumberSeconds";
    private static final String BARE_COUNT = "review.bareCountSeconds";

    /** Which of them have a name among the figures. */
    private static final Map<String, String> NAMES = Map.of(
            "one user", "review.userSeconds",
            "10,000 users", "review.users10kSeconds",
            "one template", "review.millionSeconds",
            "active", "review.activeSeconds");

    void run() {
        Bench.print("\n| review | matching cards | its number, ms | seconds, %d times |\n|---|---|---|---|"
                .formatted(REPEATS));
        selections().forEach(this::measure);
        bareCount();
        results.ratio("review.firstNumberToCount", FIRST, BARE_COUNT);
        results.ratio("review.millionToCount", "review.millionSeconds", BARE_COUNT);
    }

    /** Counts the cards of the first review in the table that jobs are compared with. */
    private void bareCount() {
        var template = new BenchData(node.jdbc()).template();
        for (var repeat = 0; repeat < REPEATS; repeat++) {
            var before = System.nanoTime();
            new PeerTable(node.jdbc()).count(node.environment().value(), template);
            results.sample(BARE_COUNT, Bench.seconds(System.nanoTime() - before));
        }
        Bench.table(
                List.of("bare count of one template", "1,000,000", "", "%.3f".formatted(results.median(BARE_COUNT))));
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
        var numbers = new ArrayList<Double>();
        var matched = "";
        for (var repeat = 0; repeat < REPEATS; repeat++) {
            var before = System.nanoTime();
            var pending = node.get(ReviewService.class).start(node.environment(), criteria);
            numbers.add(untilItsNumber(pending, before));
            var review = pending.join();
            var took = Bench.seconds(System.nanoTime() - before);
            seconds.add("%.3f".formatted(took));
            if (NAMES.containsKey(name)) {
                results.sample(NAMES.get(name), took);
            }
            if (name.equals("one template")) {
                results.sample(FIRST, numbers.getLast());
            }
            matched = (review.more() ? "more than " : "") + "%,d".formatted(review.matched());
        }
        var first = numbers.stream().sorted().skip(REPEATS / 2).findFirst().orElseThrow();
        Bench.table(List.of(name, matched, "%.0f".formatted(first * 1_000), String.join(", ", seconds)));
        node.jdbc()
                .sql("delete from review where id not in (select review_id from cancel_job)")
                .update();
    }

    private static double untilItsNumber(PendingReview pending, long before) {
        while (pending.found() == 0 && !pending.outcome().toCompletableFuture().isDone()) {
            LockSupport.parkNanos(100_000);
        }
        return Bench.seconds(System.nanoTime() - before);
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
