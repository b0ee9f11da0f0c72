package io.cardworkbench.bench;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.organization.Organization;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * How long the same job takes the more cards there are. Its 100,000 cards always stand as densely: each tenth of the first million cards
 * is an open one of the template.
 */
record GrowthBench(BenchNode node, BenchData data, EnvironmentId environment, Results results) {

    private static final List<Integer> MILLIONS = List.of(1, 10, 30);
    private static final int AMONG = 1_000_000;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS_PER_CARD = 3;

    static void run(Results results, int rounds) throws IOException {
        try (var postgres = BenchPostgres.startEmpty("growth");
                var node = BenchNode.start(postgres.url())) {
            Machine.print(node.jdbc());
            node.get(Organization.class).signInNewAdmin();
            var environment = node.get(Organization.class).newEnvironment();
            new GrowthBench(node, new BenchData(node.jdbc()), environment, results).measure(rounds);
        }
    }

    private void measure(int rounds) {
        var cards = 0;
        for (var millions : MILLIONS) {
            data.grow(node, environment, cards, millions * AMONG);
            cards = millions * AMONG;
            Bench.print("\n| cards that there are | cancelled | seconds |\n|---|---|---|");
            job(millions);
            results.forget(figure(millions));
            for (var round = 0; round < rounds; round++) {
                job(millions);
            }
        }
        results.ratio("growth.ratio", figure(MILLIONS.getLast()), figure(MILLIONS.getFirst()));
        Bench.print("\ngrowth: among %d million %.2f s, among %d million %.2f s, ratio %.2f"
                .formatted(
                        MILLIONS.getFirst(),
                        results.median(figure(MILLIONS.getFirst())),
                        MILLIONS.getLast(),
                        results.median(figure(MILLIONS.getLast())),
                        results.figure("growth.ratio")));
    }

    private void job(int millions) {
        var criteria = CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, Integer.toString(data.template()))
                .sent(FIRST, FIRST.plusSeconds((long) AMONG * SECONDS_PER_CARD + 1));
        var job = JobRun.cancel(node, environment, criteria);
        var seconds = JobRun.seconds(job);
        results.sample(figure(millions), seconds);
        Bench.table(List.of(
                "%d,000,000".formatted(millions),
                "%,d".formatted(job.numbers().cancelled()),
                "%.2f".formatted(seconds)));
        data.restoreCards(environment.value(), AMONG);
    }

    private static String figure(int millions) {
        return "growth.among%dMillionSeconds".formatted(millions);
    }
}
