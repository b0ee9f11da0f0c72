package io.cardworkbench.bench.peers;

import java.util.List;

/** One common way of changing the status of many rows. It works with two threads where it has threads. */
public interface Peer {

    int THREADS = 2;

    /** What stands in the table. */
    String name();

    /** What names its figure. */
    String key();

    /** How many cards it is given: fewer where it is slow. */
    int sample();

    /** Cancels the first cards of the template, as many as it is given, and returns when that is done. */
    void cancel(PeerCards cards) throws Exception;

    /** All that there are, from the fastest to the slowest. */
    static List<Peer> all() {
        return List.of(new SpringBatchPeer(), new SpringDataPeer(), new DbSchedulerPeer(), new JobRunrPeer());
    }
}
