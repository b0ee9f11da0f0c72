package io.cardworkbench.bench;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Cancels a million cards as a member does. */
record JobRun(BenchNode node, int template, Results results) {

    private static final String NAME = "job";

    private static final JobFilter UNFINISHED = new JobFilter(false, EnumSet.of(JobState.QUEUED, JobState.RUNNING));

    Run run() {
        var review = review(node, node.environment(), ofTemplate(template));
        var transactions = node.get(TransactionTimes.class).times();
        transactions.clear();
        try (var customers = BenchCustomers.ofApplication(node, template)) {
            var wal = Wal.from(node.jdbc());
            var job = cancel(node, node.environment(), review);
            var bytes = wal.bytes();
            var cards = job.numbers().cancelled();
            var seconds = seconds(job);
            results.sample("million.jobSeconds", seconds);
            results.sample("million.walBytesPerCard", (double) bytes / cards);
            results.sample("million.transactionP99Ms", transactions.p99());
            return new Run(
                    NAME,
                    seconds,
                    "%,d".formatted(cards),
                    "%,d".formatted(bytes / cards),
                    transactions.summary(),
                    customers.leave());
        }
    }

    /** A job that was broken off in an earlier run of the benchmark goes on by itself. */
    void awaitEarlierOnes() {
        var jobs = node.get(CancelJobService.class);
        await().until(() -> jobs.list(node.environment(), UNFINISHED, 0, 1).total() == 0);
    }

    /** How long the job of all open cards of a template takes, from submitting it to its end. */
    static double seconds(BenchNode node, EnvironmentId environment, int template) {
        return seconds(cancel(node, environment, ofTemplate(template)));
    }

    /** Reviews what matches and cancels it. */
    static Job cancel(BenchNode node, EnvironmentId environment, CardCriteria criteria) {
        return cancel(node, environment, review(node, environment, criteria));
    }

    /** From submitting it to its end. */
    static double seconds(Job job) {
        return Duration.between(job.submitted(), ended(job)).toMillis() / 1000.0;
    }

    private static CardCriteria ofTemplate(int template) {
        return CardCriteria.none().with(CardAttribute.CARD_TEMPLATE, Integer.toString(template));
    }

    private static Review review(BenchNode node, EnvironmentId environment, CardCriteria criteria) {
        return node.get(ReviewService.class).start(environment, criteria).join();
    }

    private static Job cancel(BenchNode node, EnvironmentId environment, Review review) {
        return awaitEnd(node, node.get(CancelJobService.class).submit(environment, review.id(), null));
    }

    static Job awaitEnd(BenchNode node, Job submitted) {
        var jobs = node.get(CancelJobService.class);
        return await().until(
                        () -> jobs.find(submitted.environment(), submitted.id()).orElseThrow(),
                        job -> job.state().isEnded());
    }

    private static ConditionFactory await() {
        return Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200));
    }

    private static Instant ended(Job job) {
        return Objects.requireNonNull(job.progress().ended());
    }
}
