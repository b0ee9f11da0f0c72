package io.cardworkbench.bench;

import java.util.List;

/** What was measured of one run; a cell that does not apply is empty. */
record Run(String name, double seconds, String review, String cards, String transactions, List<String> customers) {

    static void printHeader() {
        Bench.print("\nMilliseconds are p50 / p99 / max.\n");
        Bench.table(List.of("run", "seconds", "review", "cards", "transactions", "read", "complete", "of the same"));
        Bench.print("|---|---|---|---|---|---|---|---|");
    }

    void print() {
        Bench.table(List.of(
                name,
                "%.2f".formatted(seconds),
                review,
                cards,
                transactions,
                customers.get(0),
                customers.get(1),
                customers.get(2)));
    }
}
