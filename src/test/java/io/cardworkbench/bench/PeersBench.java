package io.cardworkbench.bench;

import io.cardworkbench.bench.peers.Peer;
import io.cardworkbench.bench.peers.PeerCards;
import java.util.List;

/** How many cards a second common ways of changing many rows cancel, beside a job and the bare update. */
final class PeersBench {

    private final BenchNode node;
    private final BenchData data;
    private final Results results;
    private final int environment;
    private final int template;

    PeersBench(BenchNode node, Results results) {
        this.node = node;
        this.data = new BenchData(node.jdbc());
        this.results = results;
        this.environment = node.environment().value();
        this.template = data.template();
    }

    /** The first round warms up and does not count. */
    void run(int rounds) throws Exception {
        Bench.print("\n| way | cards | seconds | cards a second |\n|---|---|---|---|");
        round(0);
        results.forget("peers.");
        for (var round = 1; round <= rounds; round++) {
            round(round);
        }
    }

    private void round(int round) throws Exception {
        data.restore(environment);
        kept(round, "card workbench", "cardWorkbench", job());
        var table = new PeerTable(node.jdbc());
        kept(round, "bare update", "bareUpdate", measured(() -> table.cancel(environment, template)));
        for (var peer : Peer.all()) {
            data.restorePeer(environment);
            var before = table.count(environment, template);
            kept(round, peer.name(), peer.key(), measured(() -> cancel(peer)));
            requireCancelled(peer, before - table.count(environment, template));
        }
        data.restore(environment);
    }

    private Measured job() {
        var cards = data.openOfTemplate();
        return new Measured(cards, JobRun.seconds(node, node.environment(), template));
    }

    private int cancel(Peer peer) throws Exception {
        peer.cancel(new PeerCards(node.context(), environment, template));
        return peer.sample();
    }

    private static void requireCancelled(Peer peer, int cancelled) {
        if (cancelled != peer.sample()) {
            throw new IllegalStateException("%s: %d of %d".formatted(peer.name(), cancelled, peer.sample()));
        }
    }

    private static Measured measured(Cancelling way) throws Exception {
        var before = System.nanoTime();
        var cards = way.cancel();
        return new Measured(cards, Bench.seconds(System.nanoTime() - before));
    }

    private void kept(int round, String name, String key, Measured measured) {
        var perSecond = measured.cards() / measured.seconds();
        results.sample("peers." + key + "CardsPerSecond", perSecond);
        Bench.table(List.of(
                name + ", " + (round == 0 ? "to warm up" : "round " + round),
                "%,d".formatted(measured.cards()),
                "%.2f".formatted(measured.seconds()),
                "%,.0f".formatted(perSecond)));
    }

    private record Measured(int cards, double seconds) {}

    /** Returns how many cards it cancelled. */
    @FunctionalInterface
    private interface Cancelling {
        int cancel() throws Exception;
    }
}
