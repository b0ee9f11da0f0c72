package io.cardworkbench.bench;

import java.util.List;

/** Measures a job of a million cards against the bare update that an administrator of the database would write. */
public final class Bench {

    private static final int ROUNDS = 3;

    private Bench() {}

    /** Takes the number of rounds, by default {@value #ROUNDS}. */
    public static void main(String[] args) throws Exception {
        var rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        try (var postgres = BenchPostgres.start();
                var node = BenchNode.start(postgres.url())) {
            new BenchData(node.jdbc()).loadIfMissing(node);
            node.signIn();
            Machine.print(node.jdbc());
            new CancelBench(node).run(rounds);
            new ReviewBench(node).run();
            new ApiBench(node).run();
        }
        System.exit(0);
    }

    static void print(String line) {
        System.out.println(line);
    }

    static void table(List<String> columns) {
        print("| " + String.join(" | ", columns) + " |");
    }

    static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
