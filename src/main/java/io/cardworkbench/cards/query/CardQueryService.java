package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.sql.ReadFrom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks cards up and lists them, open and closed ones. */
@Service
public class CardQueryService {

    private final CardQueryTable cards;
    private final Cancellers cancellers;
    private final Clock clock;

    CardQueryService(CardQueryTable cards, Cancellers cancellers, Clock clock) {
        this.cards = cards;
        this.cancellers = cancellers;
        this.clock = clock;
    }

    /** Some of the cards of a query. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public CardPage page(EnvironmentId environment, CardQuery query, CardSlice slice) {
        var ids = cards.ids(environment, query, slice, slice.limit() + 1);
        var more = ids.size() > slice.limit();
        return new CardPage(cards.cards(more ? ids.subList(0, slice.limit()) : ids), more);
    }

    /** The ids of some of the cards of a query. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public List<CardId> ids(EnvironmentId environment, CardQuery query, CardSlice slice) {
        return cards.ids(environment, query, slice, slice.limit()).stream()
                .map(CardId::new)
                .toList();
    }

    /** How many cards a query has; counts no further than {@code bound}. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public int count(EnvironmentId environment, CardQuery query, int bound) {
        return cards.count(environment, query, bound);
    }

    /** Empty where the environment has no such card. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public Optional<Card> find(EnvironmentId environment, CardId card) {
        return cards.find(environment, card);
    }

    /** Who cancelled a card, and why; empty where nobody did. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public Optional<Cancellation> canceller(EnvironmentId environment, CardId card) {
        return cards.find(environment, card)
                .map(Card::cancelledBy)
                .flatMap(job -> job.isPresent() ? cancellers.of(environment, job.getAsLong()) : Optional.empty());
    }

    /** What happened to a card so far; nothing where the environment has no such card. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<CardMoment> timeline(EnvironmentId environment, CardId card) {
        return cards.find(environment, card)
                .map(found -> CardTimeline.of(found, cards.snoozes(card), clock.instant()))
                .orElse(List.of());
    }
}
