package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Internal;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardSelection;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.cards.store.StateChange;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Selects and cancels open cards, for cancel jobs. Takes part in the caller's transaction and opens none. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OpenCardService {

    private final OpenCardTable openCards;
    private final CardStates cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenCardService(OpenCardTable openCards, CardStates cards, ApplicationEventPublisher events, Clock clock) {
        this.openCards = openCards;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /** The open cards that match, at most {@code limit}, for a statement of the same transaction. */
    @Internal
    public CardSelection selection(EnvironmentId environment, CardCriteria criteria, int limit) {
        return openCards.selection(environment, criteria, limit);
    }

    /** How many of the matching cards each template has in each status, none of those without; counts no further than {@code bound}. */
    @Internal
    public List<CardCount> counts(EnvironmentId environment, CardCriteria criteria, int bound) {
        return openCards.counts(environment, criteria, bound);
    }

    /** The same of those cards up to and including {@code lastId}, all of them. */
    @Internal
    public List<CardCount> countsUpTo(EnvironmentId environment, CardCriteria criteria, long lastId) {
        return openCards.countsUpTo(environment, criteria, lastId);
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
        return cards.openCounts(environment).stream()
                .mapToLong(CardCount::cards)
                .sum();
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

    /**
     * Cancels those of the cards that are in one of the statuses, and tells what became of the others. What the job has cancelled
     * already, as the cards themselves say, counts as cancelled.
     */
    @Internal
    public Cancelled cancel(List<Long> ids, Set<CardStatus> statuses, long job) {
        var count = change(ids, statuses, job);
        if (count == ids.size()) {
            announce(ids);
            return new Cancelled(count, Map.of(), List.of());
        }
        var cancelled = cards.cancelledBy(job, ids);
        announce(cancelled);
        var others = new ArrayList<>(ids);
        others.removeAll(Set.copyOf(cancelled));
        return decide(others, statuses, job).plus(cancelled.size());
    }

    /**
     * A card may have changed since the first attempt; once it is locked, its status explains what becomes of it. This
     * waits for nobody, since it holds cards with higher ids already: one that another holds is skipped as it stands.
     */
    private Cancelled decide(List<Long> ids, Set<CardStatus> statuses, long job) {
        var locked = cards.lockFree(ids);
        var found = cards.statuses(ids);
        var due = locked.entrySet().stream()
                .filter(card -> statuses.contains(card.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var count = due.isEmpty() ? 0 : change(due, statuses, job);
        announce(due);
        var missing = new ArrayList<>(ids);
        missing.removeAll(found.keySet());
        found.keySet().removeAll(Set.copyOf(due));
        return new Cancelled(count, found, missing);
    }

    /** Locks those of the open cards that nobody else holds, and tells which others hold. */
    @Internal
    public Set<Long> lockFree(Collection<Long> ids) {
        var free = cards.lockFree(ids);
        return cards.statuses(ids).entrySet().stream()
                .filter(card -> card.getValue().isOpen() && !free.containsKey(card.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private int change(List<Long> ids, Set<CardStatus> statuses, long job) {
        return cards.change(ids, new StateChange(statuses, CardStatus.CANCELLED, clock.instant(), null, job));
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
