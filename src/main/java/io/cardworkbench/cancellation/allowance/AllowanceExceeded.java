package io.cardworkbench.cancellation.allowance;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses to cancel more cards than a credential may in an hour. */
public final class AllowanceExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int perHour;
    private final int cards;
    private final transient @Nullable Duration pause;

    /** @param pause after which they may be cancelled; null if so many never may */
    AllowanceExceeded(int perHour, int cards, @Nullable Duration pause) {
        super(cards + " cards, of " + perHour + " an hour");
        this.perHour = perHour;
        this.cards = cards;
        this.pause = pause;
    }

    public int perHour() {
        return perHour;
    }

    public int cards() {
        return cards;
    }

    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}
