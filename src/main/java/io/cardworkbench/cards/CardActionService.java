package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.cards.store.StateChange;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What customers do with their active cards, passed on by a system of the company. */
@Service
public class CardActionService {

    /** How many cards one request for several cards acts on at most. */
    public static final int MAX_CARDS = 1_000;

    private final OpenCardTable openCards;
    private final CardStates states;
    private final CardSnoozeTable snoozes;
    private final RepeatedTransaction transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardActionService(
            OpenCardTable openCards,
            CardStates states,
            CardSnoozeTable snoozes,
            RepeatedTransaction transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.openCards = openCards;
        this.states = states;
        this.snoozes = snoozes;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Completes the active card that matches, or all of them where several are meant; returns how many. Refuses criteria
     * that do not narrow, several matches that are not meant, and more than {@value #MAX_CARDS}.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public int complete(EnvironmentId environment, CardCriteria criteria, boolean several) {
        return onMatching(
                environment, criteria, several, ids -> actInTransaction(environment, ids, CardAction.COMPLETE, null));
    }

    /** Dismisses under the same conditions. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public int dismiss(EnvironmentId environment, CardCriteria criteria, boolean several) {
        return onMatching(
                environment, criteria, several, ids -> actInTransaction(environment, ids, CardAction.DISMISS, null));
    }

    /** Snoozes under the same conditions, until a time in the future. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public SnoozedCards snooze(EnvironmentId environment, CardCriteria criteria, boolean several, Instant until) {
        if (!until.isAfter(clock.instant())) {
            throw new ActionRefused(ActionRefused.Reason.NOT_IN_THE_FUTURE);
        }
        return onMatching(environment, criteria, several, ids -> {
            var snoozed = actInTransaction(environment, ids, CardAction.SNOOZE, until);
            return new SnoozedCards(snoozed, snoozes.countThoseThatExpire(environment, ids, until));
        });
    }

    private <T> T onMatching(
            EnvironmentId environment, CardCriteria criteria, boolean several, Function<List<Long>, T> act) {
        if (criteria.isUnscoped()) {
            throw new ActionRefused(ActionRefused.Reason.UNSCOPED);
        }
        if (!criteria.statuses().contains(CardStatus.ACTIVE)) {
            return act.apply(List.of());
        }
        var active = criteria.with(CardAttribute.STATUS, CardStatus.ACTIVE.key());
        return transaction.execute(() -> {
            var matching = openCards.ids(environment, active, MAX_CARDS + 1);
            refuseTooMany(matching.size(), several);
            return act.apply(matching);
        });
    }

    private static void refuseTooMany(int matching, boolean several) {
        if (matching > 1 && !several) {
            throw new ActionRefused(ActionRefused.Reason.SEVERAL_MATCH);
        }
        if (matching > MAX_CARDS) {
            throw new ActionRefused(ActionRefused.Reason.TOO_MANY_MATCH);
        }
    }

    private int actInTransaction(
            EnvironmentId environment, List<Long> matching, CardAction action, @Nullable Instant snoozedUntil) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = matching.size() > 1 ? lockedAndDue(environment, matching, action) : matching;
        var change = new StateChange(CardLifecycle.from(action), CardLifecycle.to(action), now, snoozedUntil, null);
        var changed = states.change(environment, due, change);
        if (action == CardAction.SNOOZE && changed > 0) {
            snoozes.keep(environment, due, now);
        }
        if (changed > 0) {
            events.publishEvent(CardsChanged.of(action, due));
        }
        return changed;
    }

    private List<Long> lockedAndDue(EnvironmentId environment, List<Long> keys, CardAction action) {
        var statuses = states.lock(environment, keys);
        return keys.stream()
                .filter(key ->
                        statuses.containsKey(key) && CardLifecycle.from(action).contains(statuses.get(key)))
                .toList();
    }
}
