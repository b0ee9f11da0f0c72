package io.cardworkbench.cards;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes, wakes and expires the cards whose time has come, in bulk; also what became due while no node was running. */
@Component
class LifecycleClock {

    /** Cards per transaction, which bounds what customers wait for. */
    static final int CHUNK = 1_000;

    /** Cards of each kind that are looked up at once. A million that expire do not keep others from being published. */
    private static final int ROUND = 50 * CHUNK;

    private final DueCardTable cards;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LifecycleClock(DueCardTable cards, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.cards = cards;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Goes on until no card is due but those that others hold, or until asked to leave; the next tick takes the rest. */
    void tick(BooleanSupplier leave) {
        var changed = true;
        while (changed && !leave.getAsBoolean()) {
            changed = round(cards.due(clock.instant(), ROUND), leave);
        }
    }

    private boolean round(List<Long> due, BooleanSupplier leave) {
        var changed = false;
        for (var from = 0; from < due.size() && !leave.getAsBoolean(); from += CHUNK) {
            var chunk = due.subList(from, Math.min(from + CHUNK, due.size()));
            changed |= Boolean.TRUE.equals(transaction.execute(status -> change(chunk)));
        }
        return changed;
    }

    private boolean change(List<Long> ids) {
        var now = clock.instant();
        var byAction = new EnumMap<CardAction, List<Long>>(CardAction.class);
        for (var card : cards.lock(ids)) {
            CardLifecycle.due(card.status(), card.times(), now)
                    .ifPresent(action -> byAction.computeIfAbsent(action, first -> new ArrayList<>())
                            .add(card.id()));
        }
        byAction.forEach((action, due) -> {
            cards.change(due, action, now);
            events.publishEvent(CardsChanged.of(action, due));
        });
        return !byAction.isEmpty();
    }
}
