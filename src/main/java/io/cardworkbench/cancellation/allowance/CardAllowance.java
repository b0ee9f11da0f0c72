package io.cardworkbench.cancellation.allowance;

import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.EnvironmentId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Holds systems to how many cards their credential may cancel in an hour, on all nodes together.
 *
 * @see <a href="../../../../../../../docs/decisions/0024-what-a-credential-is-held-to.md">Decision 24</a>
 */
@Component
public class CardAllowance {

    private final CurrentActor currentActor;
    private final AllowanceTable table;
    private final Clock clock;

    CardAllowance(CurrentActor currentActor, AllowanceTable table, Clock clock) {
        this.currentActor = currentActor;
        this.table = table;
        this.clock = clock;
    }

    /** Refuses more than is left. Whoever asks holds the queue of the environment, so that no two take the same. */
    public void refuseBeyond(EnvironmentId environment, int cards) {
        currentActor.cardsPerHour().ifPresent(perHour -> {
            var now = clock.instant();
            var taken = table.takenBy(currentActor.get().id(), environment, now.minus(Allowance.WINDOW));
            var open = new Allowance(perHour, taken).openFor(cards, now);
            if (open.isEmpty() || open.get().isAfter(now)) {
                throw new AllowanceExceeded(
                        perHour,
                        cards,
                        open.map(at -> Duration.between(now, at)).orElse(null));
            }
        });
    }
}
