package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.review.ReviewFindings.TemplateCount;
import io.cardworkbench.cards.OpenCardService;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.cards.sending.CardTemplateService;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a review: one transaction on one snapshot, so that its cards, counts and sample fit together.
 *
 * @see <a href="../../../../../../../docs/decisions/0001-a-review-freezes-its-cards.md">Decision 1</a>
 */
@Component
class FreezeCards {

    private final OpenCardService cards;
    private final CardTemplateService templates;
    private final ReviewTable reviews;
    private final ReviewedCardTable reviewedCards;
    private final ReviewSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate snapshot;
    private final RetryTemplate repeatLost;

    FreezeCards(
            OpenCardService cards,
            CardTemplateService templates,
            ReviewTable reviews,
            ReviewedCardTable reviewedCards,
            ReviewSettings settings,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            @Qualifier("repeatLost") RetryTemplate repeatLost) {
        this.cards = cards;
        this.templates = templates;
        this.reviews = reviews;
        this.reviewedCards = reviewedCards;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
        this.repeatLost = repeatLost;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setTimeout(Math.toIntExact(settings.reviewTimeLimit().toSeconds()));
    }

    Review freeze(EnvironmentId environment, Actor actor, CardCriteria criteria, PendingReview pending) {
        return Objects.requireNonNull(repeatLost.invoke(() -> snapshot.execute(status -> {
            try {
                return freezeInSnapshot(environment, actor, criteria, pending);
            } finally {
                reviews.clearTimeLimit();
            }
        })));
    }

    private Review freezeInSnapshot(
            EnvironmentId environment, Actor actor, CardCriteria criteria, PendingReview pending) {
        pending.found(0);
        reviewedCards.makeRoom();
        var names = templates.names(environment);
        var criteriaTemplates = named(criteria, names);
        var counts = cards.counts(environment, criteria, settings.maxReviewed() + 1);
        var matching = cards(counts);
        var expected = Math.min(matching, settings.maxReviewed());
        pending.found(expected);
        var review = empty(environment, actor, criteria, criteriaTemplates);
        reviews.insert(review);
        var frozen = reviewedCards.freeze(
                review.id(),
                cards.selection(environment, criteria, settings.maxReviewed()),
                expected,
                settings.chunkSize());
        pending.found(frozen.count());
        var more = matching > frozen.count();
        var ofFrozen = more ? cards.countsUpTo(environment, criteria, frozen.lastId()) : counts;
        var complete = complete(review, frozen, more, findings(review, frozen, ofFrozen, names));
        pending.found(frozen.count());
        reviews.complete(complete);
        events.publishEvent(new ReviewMade(complete, actor.name()));
        return complete;
    }

    /** What cards are frozen for before they are counted. */
    private Review empty(
            EnvironmentId environment, Actor actor, CardCriteria criteria, List<CardTemplate> criteriaTemplates) {
        var now = clock.instant();
        return new Review(
                new ReviewId(UUID.randomUUID()),
                environment,
                actor.id(),
                criteria,
                0,
                false,
                0,
                0,
                new ReviewFindings(Map.of(), List.of(), List.of(), Map.of(), criteriaTemplates),
                now,
                now);
    }

    private Review complete(Review empty, ReviewedCardTable.Frozen frozen, boolean more, ReviewFindings findings) {
        var now = clock.instant();
        return new Review(
                empty.id(),
                empty.environment(),
                empty.by(),
                empty.criteria(),
                frozen.count(),
                more,
                Math.toIntExact(cards.countCustomers(empty.environment(), empty.criteria(), frozen.lastId())),
                cards.countOpen(empty.environment()),
                findings,
                now,
                now.plus(settings.reviewValidFor()));
    }

    private ReviewFindings findings(
            Review review, ReviewedCardTable.Frozen frozen, List<CardCount> counts, Map<CardTemplateId, String> names) {
        var byStatus = counts.stream()
                .collect(Collectors.groupingBy(CardCount::status, Collectors.summingInt(FreezeCards::cards)));
        var byTemplate = counts.stream()
                .collect(Collectors.groupingBy(CardCount::template, Collectors.summingInt(FreezeCards::cards)))
                .entrySet()
                .stream()
                .map(count -> new TemplateCount(template(new CardTemplateId(count.getKey()), names), count.getValue()))
                .sorted(Comparator.comparingInt(TemplateCount::cards)
                        .reversed()
                        .thenComparing(count -> count.template().name()))
                .toList();
        var sample = reviewedCards.at(
                review.id(), SamplePlaces.of(frozen.count(), ReviewFindings.SAMPLE_SIZE), settings.chunkSize());
        return new ReviewFindings(
                byStatus,
                byTemplate,
                cards.summaries(sample),
                cards.unmatchedValues(review.environment(), review.criteria()),
                review.findings().templates());
    }

    private static int cards(CardCount count) {
        return Math.toIntExact(count.cards());
    }

    private static int cards(List<CardCount> counts) {
        return counts.stream().mapToInt(FreezeCards::cards).sum();
    }

    private static List<CardTemplate> named(CardCriteria criteria, Map<CardTemplateId, String> names) {
        return criteria.values().getOrDefault(CardAttribute.CARD_TEMPLATE, List.of()).stream()
                .map(id -> template(new CardTemplateId(Integer.parseInt(id)), names))
                .toList();
    }

    private static CardTemplate template(CardTemplateId id, Map<CardTemplateId, String> names) {
        var name = names.get(id);
        if (name == null) {
            throw new ReviewRefused(ReviewRefused.Reason.UNKNOWN_TEMPLATE);
        }
        return new CardTemplate(id, name);
    }
}
