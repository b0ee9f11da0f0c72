package io.cardworkbench.cancellation.overlap;

import io.cardworkbench.Decision;

/** Compares ids that are in order. */
@Decision
final class SortedIds {

    private SortedIds() {}

    /** How many stand in both. */
    static int common(long[] some, long[] others) {
        var common = 0;
        var other = 0;
        for (var id : some) {
            while (other < others.length && others[other] < id) {
                other++;
            }
            if (other < others.length && others[other] == id) {
                common++;
            }
        }
        return common;
    }
}
