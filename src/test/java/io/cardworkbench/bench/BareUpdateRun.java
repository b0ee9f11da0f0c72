package io.cardworkbench.bench;

/** Cancels a million cards as an administrator of the database would, in one table of all cards. */
record BareUpdateRun(BenchNode node, int template, Results results) {

    private static final String NAME = "update";

    Run run() {
        var peer = new PeerTable(node.jdbc());
        try (var customers = BenchCustomers.ofPeer(node, template)) {
            var wal = Wal.from(node.jdbc());
            var before = System.nanoTime();
            var cards = peer.cancel(node.environment().value(), template);
            var seconds = Bench.seconds(System.nanoTime() - before);
            results.sample("million.updateSeconds", seconds);
            return new Run(
                    NAME, seconds, "%,d".formatted(cards), "%,d".formatted(wal.bytes() / cards), "", customers.leave());
        }
    }
}
