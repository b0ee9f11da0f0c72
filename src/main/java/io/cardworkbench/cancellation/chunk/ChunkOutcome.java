package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the cards of a chunk.
 *
 * @param cancelled how many were cancelled
 * @param skipped the status of each card that was no longer due, by id
 * @param failed the reason for each card that could not be cancelled, by id
 */
@Decision
record ChunkOutcome(int cancelled, SortedMap<Long, CardStatus> skipped, SortedMap<Long, String> failed) {

    private static final int MAX_REASON_LENGTH = 300;

    ChunkOutcome {
        skipped = Collections.unmodifiableSortedMap(skipped);
        failed = Collections.unmodifiableSortedMap(failed);
    }

    ChunkOutcome(int cancelled, Map<Long, CardStatus> skipped, Map<Long, String> failed) {
        this(cancelled, new TreeMap<>(skipped), new TreeMap<>(failed));
    }

    static ChunkOutcome empty() {
        return new ChunkOutcome(0, Map.of(), Map.of());
    }

    ChunkOutcome plus(ChunkOutcome other) {
        return new ChunkOutcome(
                cancelled + other.cancelled, union(skipped, other.skipped), union(failed, other.failed));
    }

    ChunkOutcome plusFailed(long id, String reason) {
        var shortened = reason.substring(0, Math.min(reason.length(), MAX_REASON_LENGTH));
        return new ChunkOutcome(cancelled, skipped, union(failed, Map.of(id, shortened)));
    }

    List<Long> skippedIds() {
        return List.copyOf(skipped.keySet());
    }

    List<Short> skippedStatuses() {
        return skipped.values().stream().map(status -> (short) status.code()).toList();
    }

    List<Long> failedIds() {
        return List.copyOf(failed.keySet());
    }

    List<String> failedReasons() {
        return List.copyOf(failed.values());
    }

    private static <T> SortedMap<Long, T> union(Map<Long, T> some, Map<Long, T> others) {
        var union = new TreeMap<>(some);
        union.putAll(others);
        return union;
    }
}
