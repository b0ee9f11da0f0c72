package io.cardworkbench.cards.query;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardMoment.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Derives what happened to a card from its times: what is over by then, and nothing that a closed card did not live to see. */
@Decision
final class CardTimeline {

    private CardTimeline() {}

    /** Everything up to now, in order. */
    static List<CardMoment> of(Card card, List<CardSnooze> snoozes, Instant now) {
        var closed = closed(card);
        var end = closed.map(CardMoment::at).orElse(now);
        var moments = new ArrayList<CardMoment>();
        moments.add(CardMoment.of(Kind.SENT, card.created()));
        var embargo = card.embargoUntil();
        if (embargo != null && embargo.isAfter(card.created()) && !embargo.isAfter(end)) {
            moments.add(CardMoment.of(Kind.EMBARGO_ENDED, embargo));
        }
        for (var snooze : withTheLasting(card, snoozes)) {
            moments.add(new CardMoment(Kind.SNOOZED, snooze.at(), snooze.until()));
            if (!snooze.until().isAfter(end)) {
                moments.add(CardMoment.of(Kind.SNOOZE_ENDED, snooze.until()));
            }
        }
        closed.ifPresent(moments::add);
        moments.sort(Comparator.comparing(CardMoment::at).thenComparing(CardMoment::kind));
        return List.copyOf(moments);
    }

    /** A closed card never changes again, so that it was closed when it was last updated; or when it ran out. */
    private static Optional<CardMoment> closed(Card card) {
        return switch (card.status()) {
            case EMBARGOED, ACTIVE, SNOOZED -> Optional.empty();
            case COMPLETED -> Optional.of(CardMoment.of(Kind.COMPLETED, card.updated()));
            case DISMISSED -> Optional.of(CardMoment.of(Kind.DISMISSED, card.updated()));
            case EXPIRED ->
                Optional.of(CardMoment.of(Kind.EXPIRED, Objects.requireNonNullElse(card.expiresAt(), card.updated())));
            case CANCELLED -> Optional.of(CardMoment.of(Kind.CANCELLED, card.updated()));
        };
    }

    /** Of a card that was snoozed before snoozes were kept, only the card itself knows. */
    private static List<CardSnooze> withTheLasting(Card card, List<CardSnooze> snoozes) {
        var until = card.snoozedUntil();
        if (card.status() != CardStatus.SNOOZED || until == null || kept(until, snoozes)) {
            return snoozes;
        }
        var all = new ArrayList<>(snoozes);
        all.add(new CardSnooze(card.updated(), until));
        return all;
    }

    private static boolean kept(Instant until, List<CardSnooze> snoozes) {
        return !snoozes.isEmpty() && snoozes.getLast().until().equals(until);
    }
}
