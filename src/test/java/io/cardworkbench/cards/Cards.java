package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.cards.sending.SendCards;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.cards.store.StateChange;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Sends cards for tests and brings them into a status through the transitions of the lifecycle. */
@TestComponent
@Import(SendCards.class)
public class Cards {

    private static final long UNKNOWN_JOB = Long.MAX_VALUE;

    private final SendCards sending;
    private final OpenCardService openCards;
    private final LifecycleClock lifecycleClock;
    private final CardStates states;
    private final CardSnoozeTable snoozes;
    private final Clock clock;

    Cards(
            SendCards sending,
            OpenCardService openCards,
            LifecycleClock lifecycleClock,
            CardStates states,
            CardSnoozeTable snoozes,
            Clock clock) {
        this.sending = sending;
        this.openCards = openCards;
        this.lifecycleClock = lifecycleClock;
        this.states = states;
        this.snoozes = snoozes;
        this.clock = clock;
    }

    public CardTemplate newTemplate(EnvironmentId environment, String name) {
        return sending.newTemplate(environment, name);
    }

    /** Active cards of a template, each to a customer of its own. */
    public List<CardId> send(EnvironmentId environment, CardTemplate template, int count) {
        var cards = new ArrayList<NewCard>();
        for (var i = 0; i < count; i++) {
            cards.add(card(environment, template, "customer-" + i));
        }
        return sending.send(cards);
    }

    public CardId send(NewCard card) {
        return sending.send(List.of(card)).getFirst();
    }

    public List<CardId> send(List<NewCard> cards) {
        return sending.send(cards);
    }

    public NewCard card(EnvironmentId environment, CardTemplate template, String userId) {
        return new NewCard(
                environment, template.id(), userId, true, null, null, null, null, clock.instant(), null, null, "{}");
    }

    @Transactional
    public int complete(EnvironmentId environment, CardId... cards) {
        return act(environment, CardAction.COMPLETE, null, cards);
    }

    @Transactional
    public int dismiss(EnvironmentId environment, CardId... cards) {
        return act(environment, CardAction.DISMISS, null, cards);
    }

    @Transactional
    public int snooze(EnvironmentId environment, CardId... cards) {
        return act(environment, CardAction.SNOOZE, clock.instant().plusSeconds(3600), cards);
    }

    @Transactional
    public int expire(EnvironmentId environment, CardId... cards) {
        return act(environment, CardAction.EXPIRE, null, cards);
    }

    /** What selects these cards and no others. */
    public static CardCriteria only(Collection<CardId> cards) {
        return CardCriteria.none()
                .with(
                        CardAttribute.CARD_ID,
                        cards.stream().map(CardId::toString).toList());
    }

    /** Does what a cancel job does. */
    @Transactional
    public void cancel(CardId... cards) {
        cancelFor(UNKNOWN_JOB, cards);
    }

    /** The same for a certain job, which does not write it down. */
    @Transactional
    public void cancelFor(long job, CardId... cards) {
        openCards.cancel(Stream.of(cards).map(CardId::value).toList(), CardStatus.open(), job);
    }

    /** Lets the lifecycle clock do all that is due. */
    public void tick() {
        lifecycleClock.tick(() -> false);
    }

    public Map<Long, CardStatus> statuses(Collection<CardId> cards) {
        return states.statuses(cards.stream().map(CardId::value).toList());
    }

    public CardStatus status(CardId card) {
        var status = statuses(List.of(card)).get(card.value());
        if (status == null) {
            throw new AssertionError("No card " + card);
        }
        return status;
    }

    private int act(EnvironmentId environment, CardAction action, @Nullable Instant until, CardId... cards) {
        var ids = List.of(cards).stream().map(CardId::value).toList();
        var now = clock.instant();
        var change = new StateChange(CardLifecycle.from(action), CardLifecycle.to(action), now, until, null);
        var changed = states.change(environment, ids, change);
        if (action == CardAction.SNOOZE) {
            snoozes.keep(environment, ids, now);
        }
        return changed;
    }
}
