package io.cardworkbench.bench;

import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.util.List;

/** How long a review takes directly after a job of a million cards, whose places in the indexes nobody has cleared yet. */
record AfterJobBench(BenchNode node, Results results) {

    private static final String BEFORE = "review.beforeJobSeconds";
    private static final String AFTER = "review.afterJobSeconds";
    private static final CardCriteria ONE_EVENT = CardCriteria.none().with(CardAttribute.EVENT_NAME, "event-7");

    /** The first round warms up and does not count. */
    void run(int rounds) {
        Bench.print("\n| review of one event | before a job, s | directly after it, s |\n|---|---|---|");
        round("to warm up");
        results.forget("review.beforeJob");
        results.forget("review.afterJob");
        for (var round = 1; round <= rounds; round++) {
            round("round " + round);
        }
        results.ratio("review.afterJobRatio", AFTER, BEFORE);
    }

    private void round(String name) {
        var data = new BenchData(node.jdbc());
        review();
        var before = kept(BEFORE, review());
        JobRun.seconds(node, node.environment(), data.template());
        var after = kept(AFTER, review());
        Bench.table(List.of(name, "%.3f".formatted(before), "%.3f".formatted(after)));
        data.restoreCards(node.environment().value(), BenchData.CARDS);
    }

    private double kept(String figure, double seconds) {
        results.sample(figure, seconds);
        return seconds;
    }

    private double review() {
        var before = System.nanoTime();
        node.get(ReviewService.class).start(node.environment(), ONE_EVENT).join();
        return Bench.seconds(System.nanoTime() - before);
    }
}
