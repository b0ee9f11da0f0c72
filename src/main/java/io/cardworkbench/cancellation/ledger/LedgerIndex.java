package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.Decision;
import io.cardworkbench.cancellation.job.CardOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds cards in a ledger by their place, without reading those before them.
 *
 * @param chunks in the order of their numbers
 */
@Decision
record LedgerIndex(List<ChunkCounts> chunks) {

    LedgerIndex {
        chunks = List.copyOf(chunks);
    }

    /** How many cards have one of the outcomes. */
    int count(Set<CardOutcome.Kind> kinds) {
        return chunks.stream().mapToInt(chunk -> chunk.of(kinds)).sum();
    }

    /** Where those cards stand that come after {@code offset} of them. */
    List<Span> spans(Set<CardOutcome.Kind> kinds, int offset, int limit) {
        var spans = new ArrayList<Span>();
        var before = offset;
        var wanted = limit;
        for (var chunk : chunks) {
            var cards = chunk.of(kinds);
            if (wanted > 0 && before < cards) {
                var taken = Math.min(wanted, cards - before);
                spans.add(new Span(chunk.number(), before, taken));
                wanted -= taken;
            }
            before = Math.max(0, before - cards);
        }
        return spans;
    }

    /** Some of the cards of one chunk that have one of the outcomes: how many come before them, and how many they are. */
    record Span(int chunk, int skipped, int taken) {}
}
