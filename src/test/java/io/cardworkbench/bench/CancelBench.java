package io.cardworkbench.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Cancels the same million cards by a job and by one bare update, in turns, while customers go on. */
final class CancelBench {

    private static final Duration IDLE = Duration.ofSeconds(10);

    private final BenchNode node;
    private final BenchData data;
    private final int template;
    private final JobRun job;
    private final BareUpdateRun bareUpdate;

    CancelBench(BenchNode node) {
        this.node = node;
        this.data = new BenchData(node.jdbc());
        this.template = data.template();
        this.job = new JobRun(node, template);
        this.bareUpdate = new BareUpdateRun(node, template);
    }

    /** The first round warms up and does not count. */
    void run(int rounds) throws InterruptedException {
        job.awaitEarlierOnes();
        data.restore(node.environment().value());
        Run.printHeader();
        idle().print();
        var jobs = new ArrayList<Double>();
        var bareUpdates = new ArrayList<Double>();
        round(0);
        for (var round = 1; round <= rounds; round++) {
            for (var run : round(round)) {
                (run.name().equals("job") ? jobs : bareUpdates).add(run.seconds());
            }
        }
        Bench.print("\nmedian: job %.2f s, bare update %.2f s, ratio %.2f"
                .formatted(median(jobs), median(bareUpdates), median(jobs) / median(bareUpdates)));
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
        try (var customers = new BenchCustomers(node, template)) {
            Thread.sleep(IDLE);
            return new Run("idle", IDLE.toSeconds(), "", "", "", customers.leave());
        }
    }

    private static double median(List<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 2)
                .findFirst()
                .orElse(Double.NaN);
    }
}
