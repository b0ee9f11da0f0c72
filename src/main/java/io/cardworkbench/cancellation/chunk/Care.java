package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.Decision;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a worker rests after each transaction for the sake of customers: not at all while most take no longer than the target,
 * longer and longer while they do, and not for long where that makes them no shorter.
 *
 * @param recent how long the last ones took
 * @param level 0 for no rests, up to {@value #LONGEST}
 * @param median of those that were looked at last
 * @param withoutRests the median before it began to rest
 * @param spared for how many looks it does not begin to rest again, since that did not help
 * @see <a href="../../../../../../../docs/decisions/0021-jobs-rest-while-the-database-is-slow.md">Decision 21</a>
 */
@Decision
public record Care(
        Duration target, List<Duration> recent, int level, Duration median, Duration withoutRests, int spared) {

    static final int LOOKED_AT = 8;

    private static final int LONGEST = 3;

    private static final int SPARED = 30;

    private static final Duration LONGEST_REST = Duration.ofMillis(500);

    /** Rests that help make transactions shorter by a fifth at least. */
    private static final int FIFTHS_IF_NO_HELP = 4;

    public Care {
        recent = List.copyOf(recent);
    }

    public static Care towards(Duration target) {
        return new Care(target, List.of(), 0, Duration.ZERO, Duration.ZERO, 0);
    }

    /** Half of what a transaction takes, as much, or twice as much; zero for no rest. */
    public Duration rest() {
        if (level == 0) {
            return Duration.ZERO;
        }
        var rest = median.multipliedBy(1L << level).dividedBy(4);
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    public Care after(Duration transaction) {
        var all = Stream.concat(recent.stream(), Stream.of(transaction)).toList();
        return all.size() < LOOKED_AT
                ? new Care(target, all, level, median, withoutRests, spared)
                : after(all.stream().sorted().toList());
    }

    private Care after(List<Duration> sorted) {
        var now = sorted.get(sorted.size() / 2);
        if (now.compareTo(target) <= 0) {
            return next(Math.max(0, level - 1), now, withoutRests, Math.max(0, spared - 1));
        }
        if (level == 0) {
            return spared > 0 ? next(0, now, now, spared - 1) : next(1, now, now, 0);
        }
        if (level < LONGEST) {
            return next(level + 1, now, withoutRests, 0);
        }
        return isNoHelp(now) ? next(0, now, now, SPARED) : next(level, now, withoutRests, 0);
    }

    private boolean isNoHelp(Duration now) {
        var fifths = FIFTHS_IF_NO_HELP + 1L;
        return now.multipliedBy(fifths).compareTo(withoutRests.multipliedBy(FIFTHS_IF_NO_HELP)) > 0;
    }

    private Care next(int newLevel, Duration now, Duration without, int newSpared) {
        return new Care(target, List.of(), newLevel, now, without, newSpared);
    }
}
