package io.cardworkbench.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Measures jobs of a million cards against the bare update that an administrator of the database would write, and what goes with it. */
public final class Bench {

    private static final int ROUNDS = 5;

    /** What can be measured alone; those up to the peers on the same ten million cards. */
    enum Part {
        MILLION,
        REVIEWS,
        API,
        LISTS,
        PEERS,
        HEAP,
        PAGES,
        H2,
        SERIES,
        GROWTH,
        UPGRADE,
        SIZES,
        STARTS;

        boolean needsCards() {
            return compareTo(PEERS) <= 0;
        }
    }

    private Bench() {}

    /** Takes {@code --only NAME} and {@code --rounds N}; or, shorter, a name or a number of rounds. */
    public static void main(String[] args) throws Exception {
        var parts = EnumSet.allOf(Part.class);
        var rounds = ROUNDS;
        for (var arg : args) {
            if (arg.chars().allMatch(Character::isDigit)) {
                rounds = Integer.parseInt(arg);
            } else if (!arg.startsWith("--")) {
                parts = EnumSet.of(part(arg));
            }
        }
        measure(parts, rounds);
        System.exit(0);
    }

    private static Part part(String name) {
        return Stream.of(Part.values())
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + name + " among "
                        + List.of(Part.values()).toString().toLowerCase(Locale.ROOT)));
    }

    private static void measure(Set<Part> parts, int rounds) throws Exception {
        var results = new Results();
        if (parts.stream().anyMatch(Part::needsCards)) {
            onLoadedCards(parts, rounds, results);
        }
        if (parts.contains(Part.HEAP)) {
            HeapBench.run(results);
        }
        if (parts.contains(Part.H2)) {
            H2Bench.run(results, rounds);
        }
        if (parts.contains(Part.SERIES)) {
            SeriesBench.run(results);
        }
        if (parts.contains(Part.GROWTH)) {
            GrowthBench.run(results, rounds);
        }
        if (parts.contains(Part.UPGRADE)) {
            UpgradeBench.run(results, rounds);
        }
        if (parts.contains(Part.SIZES)) {
            SizeBench.run(results);
        }
        if (parts.contains(Part.STARTS)) {
            StartBench.run(results, rounds);
        }
        if (parts.contains(Part.PAGES)) {
            PageBench.run();
        }
        results.write();
    }

    private static void onLoadedCards(Set<Part> parts, int rounds, Results results) throws Exception {
        try (var postgres = BenchPostgres.start();
                var node = BenchNode.start(postgres.url())) {
            new BenchData(node.jdbc()).loadIfMissing(node);
            node.signIn();
            Machine.print(node.jdbc());
            if (parts.contains(Part.MILLION)) {
                new CancelBench(node, results).run(rounds);
            }
            if (parts.contains(Part.REVIEWS)) {
                new ReviewBench(node, results).run();
                new AfterJobBench(node, results).run(rounds);
            }
            if (parts.contains(Part.API)) {
                new ApiBench(node, results).run(rounds);
            }
            if (parts.contains(Part.LISTS)) {
                new ListBench(node).run();
            }
            if (parts.contains(Part.PEERS)) {
                new PeersBench(node, results).run(rounds);
            }
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
