package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.Decision;
import io.cardworkbench.cancellation.job.SkippedAs;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the cards of a chunk.
 *
 * @param cancelled how many were cancelled
 * @param skipped the status of each card that was no longer due, by id
 * @param notKept the cards that were closed so long ago that they are not kept any more; they count as skipped
 * @param failed the reason for each card that could not be cancelled, by id
 */
@Decision
record ChunkOutcome(
        int cancelled, SortedMap<Long, CardStatus> skipped, SortedSet<Long> notKept, SortedMap<Long, String> failed) {

    private static final int MAX_REASON_LENGTH = 300;

    ChunkOutcome {
        skipped = Collections.unmodifiableSortedMap(skipped);
        notKept = Collections.unmodifiableSortedSet(notKept);
        failed = Collections.unmodifiableSortedMap(failed);
    }

    ChunkOutcome(int cancelled, Map<Long, CardStatus> skipped, Collection<Long> notKept, Map<Long, String> failed) {
        this(cancelled, new TreeMap<>(skipped), new TreeSet<>(notKept), new TreeMap<>(failed));
    }

    static ChunkOutcome empty() {
        return new ChunkOutcome(0, Map.of(), Set.of(), Map.of());
    }

    ChunkOutcome plus(ChunkOutcome other) {
        var both = new TreeSet<>(notKept);
        both.addAll(other.notKept);
        return new ChunkOutcome(
                cancelled + other.cancelled, union(skipped, other.skipped), both, union(failed, other.failed));
    }

    ChunkOutcome plusFailed(long id, String reason) {
        var shortened = reason.substring(0, Math.min(reason.length(), MAX_REASON_LENGTH));
        return new ChunkOutcome(cancelled, skipped, notKept, union(failed, Map.of(id, shortened)));
    }

    List<Long> skippedIds() {
        return List.copyOf(codes().keySet());
    }

    List<Short> skippedStatuses() {
        return List.copyOf(codes().values());
    }

    private SortedMap<Long, Short> codes() {
        var codes = new TreeMap<Long, Short>();
        skipped.forEach((id, status) -> codes.put(id, SkippedAs.code(status)));
        notKept.forEach(id -> codes.put(id, SkippedAs.NOT_KEPT));
        return codes;
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
