package io.cardworkbench.cancellation.retention;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.retention.Removed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A removal of what is too old, which goes through all cards once, and how far it is.
 *
 * @param closedBefore of which day (UTC) the first cards are that stay
 * @param lastCard the highest id that has been looked at
 * @param upTo the highest id that is looked at
 * @param cards how many cards have gone so far
 * @param ledgers the ledgers of how many jobs
 */
@Decision
record Round(LocalDate closedBefore, long lastCard, long upTo, long cards, int ledgers, boolean done) {

    static Round before(LocalDate day, long upTo) {
        return new Round(day, 0, upTo, 0, 0, false);
    }

    /** The one after it looks at no fewer cards: that a card was looked at is how others know why it is not there any more. */
    Round next(LocalDate day, long lastSent) {
        return before(day, Math.max(upTo, lastSent));
    }

    /** The first day of which everything is kept. */
    static LocalDate firstKept(Instant now, Duration kept) {
        return LocalDate.ofInstant(now.minus(kept), ZoneOffset.UTC);
    }

    static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    Instant before() {
        return beginning(closedBefore);
    }

    /** Whether it has come to its end, and one for that day has not. */
    boolean isOver(LocalDate day) {
        return done && closedBefore.isBefore(day);
    }

    /** For how many days cards are kept longer than they should be; those of a day go in the course of it. */
    long daysBehind(LocalDate firstKept) {
        return Math.max(0, ChronoUnit.DAYS.between(closedBefore, firstKept) + (done ? 0 : 1));
    }

    boolean hasCards() {
        return lastCard < upTo;
    }

    boolean hasRemoved() {
        return cards > 0 || ledgers > 0;
    }

    Round plus(Removed removed) {
        return new Round(
                closedBefore, removed.more() ? removed.last() : upTo, upTo, cards + removed.cards(), ledgers, done);
    }

    Round plusLedgers(int more) {
        return new Round(closedBefore, lastCard, upTo, cards, ledgers + more, done);
    }

    Round ended() {
        return new Round(closedBefore, lastCard, upTo, cards, ledgers, true);
    }
}
