package io.cardworkbench.bench;

import java.util.List;

/**
 * What was measured of one run; a cell that does not apply is empty.
 *
 * @param name which of the runs: it names its figures
 * @param wal bytes of the write-ahead log for each cancelled card
 */
record Run(
        String name, double seconds, String cards, String wal, String transactions, BenchCustomers.Waited customers) {

    static void printHeader() {
        Bench.print("\nMilliseconds are p50 / p99 / max.\n");
        Bench.table(List.of(
                "run", "seconds", "cards", "WAL, bytes a card", "transactions", "read", "complete", "of the same"));
        Bench.print("|---|---|---|---|---|---|---|---|");
    }

    void print() {
        Bench.table(List.of(
                name,
                "%.2f".formatted(seconds),
                cards,
                wal,
                transactions,
                customers.read().summary(),
                customers.complete().summary(),
                customers.same().summary()));
    }

    void keep(Results results) {
        results.sample("customers." + name + ".readP99Ms", customers.read().p99());
        results.sample(
                "customers." + name + ".completeP99Ms", customers.complete().p99());
        results.sample("customers." + name + ".sameP99Ms", customers.same().p99());
    }
}
