package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Internal;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Selects and cancels open cards, for cancel jobs. Takes part in the caller's transaction and opens none. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OpenCardService {

    private final OpenCardTable openCards;
    private final CancelledCardTable cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenCardService(OpenCardTable openCards, CancelledCardTable cards, ApplicationEventPublisher events, Clock clock) {
        this.openCards = openCards;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /** Passes on the open cards that match, lowest id first, at most {@code limit}. */
    @Internal
    public void select(EnvironmentId environment, CardCriteria criteria, int limit, Consumer<SelectedCard> consumer) {
        openCards.select(environment, criteria, limit, consumer);
    }

    /** How many open cards match, at most {@code limit}; passes on how many there are so far. */
    @Internal
    public int count(EnvironmentId environment, CardCriteria criteria, int limit, IntConsumer soFar) {
        return openCards.count(environment, criteria, limit, soFar);
    }

    /** How many customers have the matching cards up to and including {@code lastId}. */
    @Internal
    public long countCustomers(EnvironmentId environment, CardCriteria criteria, long lastId) {
        return openCards.countCustomers(environment, criteria, lastId);
    }

    /** How many open cards an environment has. */
    @Internal
    public long countOpen(EnvironmentId environment) {
        return openCards.countOpen(environment);
    }

    /** How many open cards match; counts no further than {@code bound}. */
    @Internal
    public int countMatching(EnvironmentId environment, CardCriteria criteria, int bound) {
        return openCards.countMatching(environment, criteria, bound);
    }

    /** The values of the criteria that no open card of the environment has, by attribute. */
    @Internal
    public Map<CardAttribute, List<String>> unmatchedValues(EnvironmentId environment, CardCriteria criteria) {
        var unmatched = new EnumMap<CardAttribute, List<String>>(CardAttribute.class);
        criteria.values().forEach((attribute, values) -> {
            var missing = openCards.unmatched(environment, attribute, values);
            if (!missing.isEmpty()) {
                unmatched.put(attribute, missing);
            }
        });
        return unmatched;
    }

    @Internal
    public List<CardSummary> summaries(Collection<Long> ids) {
        return openCards.summaries(ids);
    }

    /** Cancels those of the cards that are in one of the statuses, and tells what became of the others. */
    @Internal
    public Cancelled cancel(List<Long> ids, Set<CardStatus> statuses, long job) {
        var count = cards.cancel(ids, statuses, job, clock.instant());
        if (count == ids.size()) {
            announce(ids);
            return new Cancelled(count, Map.of(), List.of());
        }
        var cancelled = cards.cancelledBy(job, ids);
        announce(cancelled);
        var others = new ArrayList<>(ids);
        others.removeAll(Set.copyOf(cancelled));
        return decide(others, statuses, job).plus(count);
    }

    /**
     * A card may have changed since the first attempt; once it is locked, its status explains what becomes of it. This
     * waits for nobody, since it holds cards with higher ids already: one that another holds is skipped as it stands.
     */
    private Cancelled decide(List<Long> ids, Set<CardStatus> statuses, long job) {
        var found = cards.statuses(ids);
        var locked = cards.lockFreeStatuses(ids);
        found.putAll(locked);
        var due = locked.entrySet().stream()
                .filter(card -> statuses.contains(card.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var count = due.isEmpty() ? 0 : cards.cancel(due, statuses, job, clock.instant());
        announce(due);
        var missing = new ArrayList<>(ids);
        missing.removeAll(found.keySet());
        found.keySet().removeAll(Set.copyOf(due));
        return new Cancelled(count, found, missing);
    }

    /** Locks those of the cards that nobody else holds, and tells which others hold. */
    @Internal
    public Set<Long> lockFree(Collection<Long> ids) {
        var held = new HashSet<>(cards.statuses(ids).keySet());
        held.removeAll(cards.lockFreeStatuses(ids).keySet());
        return held;
    }

    private void announce(List<Long> cancelled) {
        if (!cancelled.isEmpty()) {
            events.publishEvent(CardsChanged.of(CardAction.CANCEL, cancelled));
        }
    }

    /**
     * What became of a list of cards.
     *
     * @param count how many were cancelled
     * @param skipped those that were not due, with the status that they are in
     * @param missing those that do not exist
     */
    public record Cancelled(int count, Map<Long, CardStatus> skipped, List<Long> missing) {

        Cancelled plus(int more) {
            return new Cancelled(count + more, skipped, missing);
        }
    }
}
