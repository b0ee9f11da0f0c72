package io.cardworkbench.bench;

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
record JobRun(BenchNode node, int template) {

    private static final JobFilter UNFINISHED = new JobFilter(false, EnumSet.of(JobState.QUEUED, JobState.RUNNING));

    Run run() {
        var before = System.nanoTime();
        var review = review();
        var reviewed = Bench.seconds(System.nanoTime() - before);
        var transactions = node.get(TransactionTimes.class).times();
        transactions.clear();
        try (var customers = new BenchCustomers(node, template)) {
            var job = cancel(review);
            var numbers = job.numbers();
            return new Run(
                    "job",
                    Duration.between(job.submitted(), ended(job)).toMillis() / 1000.0,
                    "%.2f".formatted(reviewed),
                    "%,d".formatted(numbers.cancelled()),
                    transactions.summary(),
                    customers.leave());
        }
    }

    /** A job that was broken off in an earlier run of the benchmark goes on by itself. */
    void awaitEarlierOnes() {
        var jobs = node.get(CancelJobService.class);
        await().until(() -> jobs.list(node.environment(), UNFINISHED, 0, 1).total() == 0);
    }

    private Review review() {
        var criteria = CardCriteria.none().with(CardAttribute.CARD_TEMPLATE, Integer.toString(template));
        return node.get(ReviewService.class).start(node.environment(), criteria).join();
    }

    private Job cancel(Review review) {
        var jobs = node.get(CancelJobService.class);
        var submitted = jobs.submit(node.environment(), review.id(), null);
        return await().until(
                        () -> jobs.find(node.environment(), submitted.id()).orElseThrow(),
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
