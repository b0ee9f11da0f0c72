package io.cardworkbench.cards;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A card in a customer's stream, as far as it is needed to tell whether the stream has changed. */
record ShownCard(long id, Instant updated) {

    /** Depends on which cards there are, on their order and on when each last changed. */
    static String version(List<ShownCard> cards) {
        var hash = 1_125_899_906_842_597L;
        for (var card : cards) {
            hash = mixed(mixed(hash, card.id()), ChronoUnit.MICROS.between(Instant.EPOCH, card.updated()));
        }
        return Long.toHexString(mixed(hash, cards.size()));
    }

    /** The finisher of SplitMix64: a single bit of the input changes about half of those of the result. */
    private static long mixed(long hash, long value) {
        var mix = (hash ^ value) + 0x9e3779b97f4a7c15L;
        mix = (mix ^ (mix >>> 30)) * 0xbf58476d1ce4e5b9L;
        mix = (mix ^ (mix >>> 27)) * 0x94d049bb133111ebL;
        return mix ^ (mix >>> 31);
    }
}
