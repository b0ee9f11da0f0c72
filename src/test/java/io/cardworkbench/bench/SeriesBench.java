package io.cardworkbench.bench;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cancellation.review.ReviewSettings;
import io.cardworkbench.cancellation.series.Series;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.organization.Organization;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;

/**
 * How long a series of as many jobs as there may be takes, by the job, beside one job alone. Both sizes are what the settings say: ten
 * jobs of a million.
 */
record SeriesBench(BenchNode node, Results results) {

    private static final String ALONE = "series.jobSeconds";
    private static final String EACH = "series.secondsPerJob";

    static void run(Results results) throws IOException {
        try (var postgres = BenchPostgres.startEmpty("series");
                var node = BenchNode.start(postgres.url())) {
            Machine.print(node.jdbc());
            new SeriesBench(node, results).measure();
        }
    }

    /** The first job warms up and does not count; the others stand before and after the series. */
    private void measure() {
        var settings = node.get(ReviewSettings.class);
        node.get(Organization.class).signInNewAdmin();
        var data = new SeriesData(node, node.get(Organization.class).newEnvironment());
        var alone = data.make("Alone", settings.cardsOfSeriesJob());
        var many = data.make("Many", settings.maxReviewed());
        data.ready();
        Bench.print("\n| run | seconds | review | cards | jobs | seconds a job |\n|---|---|---|---|---|---|");
        alone(data, alone);
        results.forget("series.");
        alone(data, alone);
        series(data, many);
        alone(data, alone);
        results.ratio("series.ratio", EACH, ALONE);
        Bench.print("\nseries: each of its jobs %.2f s, one alone %.2f s, ratio %.2f"
                .formatted(results.median(EACH), results.median(ALONE), results.figure("series.ratio")));
    }

    private void alone(SeriesData data, int template) {
        results.sample(ALONE, row("job", data.environment(), template));
        data.restore(template);
    }

    private void series(SeriesData data, int template) {
        results.sample(EACH, row("series", data.environment(), template));
    }

    /** Returns the seconds for each job. */
    private double row(String name, EnvironmentId environment, int template) {
        var before = System.nanoTime();
        var criteria = CardCriteria.none().with(CardAttribute.CARD_TEMPLATE, Integer.toString(template));
        var review = node.get(ReviewService.class).start(environment, criteria).join();
        var reviewed = Bench.seconds(System.nanoTime() - before);
        before = System.nanoTime();
        var first = node.get(CancelJobService.class).submit(environment, review.id(), null);
        var jobs = first.series() == null
                ? 1
                : ended(environment, first.id()).jobs().size();
        if (first.series() == null) {
            JobRun.awaitEnd(node, first);
        }
        var seconds = Bench.seconds(System.nanoTime() - before);
        Bench.table(List.of(
                name,
                "%.2f".formatted(seconds),
                "%.2f".formatted(reviewed),
                "%,d".formatted(review.matched()),
                Integer.toString(jobs),
                "%.2f".formatted(seconds / jobs)));
        return seconds / jobs;
    }

    private Series ended(EnvironmentId environment, JobId first) {
        var series = Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofHours(2))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> node.get(CancelJobService.class).series(environment, first),
                        found -> found.state().isEnded());
        return Objects.requireNonNull(series);
    }
}
