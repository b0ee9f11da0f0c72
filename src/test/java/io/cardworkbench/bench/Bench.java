package io.cardworkbench.bench;

import java.util.List;

/** Measures a job of a million cards against the bare update that an administrator of the database would write. */
public final class Bench {

    private static final int ROUNDS = 3;

    private Bench() {}

    /** Takes the number of rounds, by default {@value #ROUNDS}, or what to measure alone: {@code lists} or {@code pages}. */
    public static void main(String[] args) throws Exception {
        var wanted = args.length == 0 ? Integer.toString(ROUNDS) : args[0];
        if (wanted.equals("pages")) {
            PageBench.run();
        } else {
            onLoadedCards(wanted);
        }
        System.exit(0);
    }

    private static void onLoadedCards(String wanted) throws Exception {
        try (var postgres = BenchPostgres.start();
                var node = BenchNode.start(postgres.url())) {
            new BenchData(node.jdbc()).loadIfMissing(node);
            node.signIn();
            Machine.print(node.jdbc());
            if (!wanted.equals("lists")) {
                new CancelBench(node).run(Integer.parseInt(wanted));
                new ReviewBench(node).run();
                new ApiBench(node).run();
            }
            new ListBench(node).run();
        }
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
