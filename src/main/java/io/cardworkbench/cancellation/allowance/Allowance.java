package io.cardworkbench.cancellation.allowance;

import io.cardworkbench.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many cards may be cancelled in any hour.
 *
 * @param taken in the last hour, by the time
 */
@Decision
record Allowance(int perHour, List<TakenCards> taken) {

    static final Duration WINDOW = Duration.ofHours(1);

    Allowance {
        taken = List.copyOf(taken);
    }

    /** When so many more can be taken; empty if that is never. */
    Optional<Instant> openFor(int more, Instant now) {
        if (more > perHour) {
            return Optional.empty();
        }
        var left = perHour - taken.stream().mapToLong(TakenCards::cards).sum();
        for (var earlier : taken) {
            if (left >= more) {
                break;
            }
            left += earlier.cards();
            now = earlier.at().plus(WINDOW);
        }
        return Optional.of(now);
    }
}
