package io.cardworkbench.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Cancels the same million cards by a job and by one bare update, in turns, while customers go on. */
final class CancelBench {

    private static final Duration IDLE = Duration.ofSeconds(10);

    private final BenchNode node;
    private final BenchData data;
    private final int template;
    private final Results results;
    private final JobRun job;
    private final BareUpdateRun bareUpdate;

    CancelBench(BenchNode node, Results results) {
        this.node = node;
        this.data = new BenchData(node.jdbc());
        this.template = data.template();
        this.results = results;
        this.job = new JobRun(node, template, results);
        this.bareUpdate = new BareUpdateRun(node, template, results);
    }

    /** The first round warms up and does not count. */
    void run(int rounds) throws InterruptedException {
        job.awaitEarlierOnes();
        data.restore(node.environment().value());
        Run.printHeader();
        round(0);
        results.forget("million.");
        for (var round = 1; round <= rounds; round++) {
            kept(idle());
            round(round).forEach(run -> run.keep(results));
        }
        results.ratio("million.ratio", "million.jobSeconds", "million.updateSeconds");
        Bench.print("\nmedian: job %.2f s, bare update %.2f s, ratio %.2f"
                .formatted(
                        results.median("million.jobSeconds"),
                        results.median("million.updateSeconds"),
                        results.figure("million.ratio")));
    }

    private void kept(Run run) {
        run.print();
        run.keep(results);
    }

    private List<Run> round(int round) {
        return round % 2 == 0
                ? List.of(measured(job::run), measured(bareUpdate::run))
                : List.of(measured(bareUpdate::run), measured(job::run));
    }

    private Run measured(Supplier<Run> supplier) {
        var run = supplier.get();
        run.print();
        data.restore(node.environment().value());
        return run;
    }

    private Run idle() throws InterruptedException {
        try (var customers = BenchCustomers.ofApplication(node, template)) {
            Thread.sleep(IDLE);
            return new Run("idle", IDLE.toSeconds(), "", "", "", customers.leave());
        }
    }
}
