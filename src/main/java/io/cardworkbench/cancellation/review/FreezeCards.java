package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.review.ReviewFindings.TemplateCount;
import io.cardworkbench.cards.OpenCardService;
import io.cardworkbench.cards.criteria.CardAttribute;
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
    private final ReviewSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate snapshot;
    private final RetryTemplate repeatLost;

    FreezeCards(
            OpenCardService cards,
            CardTemplateService templates,
            ReviewTable reviews,
            ReviewSettings settings,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            @Qualifier("repeatLost") RetryTemplate repeatLost) {
        this.cards = cards;
        this.templates = templates;
        this.reviews = reviews;
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
        var names = templates.names(environment);
        var criteriaTemplates = named(criteria, names);
        var frozen = new FrozenCards(settings.maxCards(), settings.chunkSize());
        cards.select(environment, criteria, settings.maxCards() + 1, card -> {
            frozen.add(card);
            pending.found(frozen.count());
        });
        var review = review(
                environment,
                actor,
                criteria,
                frozen,
                findings(environment, criteria, frozen, names, criteriaTemplates));
        pending.found(frozen.count());
        reviews.insert(review);
        reviews.insertChunks(review.id(), frozen.chunks());
        events.publishEvent(new ReviewMade(review, actor.name()));
        return review;
    }

    private Review review(
            EnvironmentId environment,
            Actor actor,
            CardCriteria criteria,
            FrozenCards frozen,
            ReviewFindings findings) {
        var now = clock.instant();
        return new Review(
                new ReviewId(UUID.randomUUID()),
                environment,
                actor.id(),
                criteria,
                frozen.count(),
                frozen.more(),
                Math.toIntExact(cards.countCustomers(environment, criteria, frozen.lastId())),
                cards.countOpen(environment),
                findings,
                now,
                now.plus(settings.reviewValidFor()));
    }

    private ReviewFindings findings(
            EnvironmentId environment,
            CardCriteria criteria,
            FrozenCards frozen,
            Map<CardTemplateId, String> names,
            List<CardTemplate> criteriaTemplates) {
        var byTemplate = frozen.byTemplate().entrySet().stream()
                .map(count -> new TemplateCount(template(count.getKey(), names), count.getValue()))
                .sorted(Comparator.comparingInt(TemplateCount::cards)
                        .reversed()
                        .thenComparing(count -> count.template().name()))
                .toList();
        return new ReviewFindings(
                frozen.byStatus(),
                byTemplate,
                cards.summaries(frozen.sample()),
                cards.unmatchedValues(environment, criteria),
                criteriaTemplates);
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
