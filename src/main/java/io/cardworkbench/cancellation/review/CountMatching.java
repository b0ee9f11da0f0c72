package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.OpenCardService;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the open cards that match criteria at this moment, no longer than somebody waits for a number on a page. */
@Component
class CountMatching {

    private static final int SECONDS = 5;

    private final OpenCardService cards;
    private final ReviewTable reviews;
    private final ReviewSettings settings;
    private final TransactionTemplate bounded;

    CountMatching(
            OpenCardService cards,
            ReviewTable reviews,
            ReviewSettings settings,
            PlatformTransactionManager transactions) {
        this.cards = cards;
        this.reviews = reviews;
        this.settings = settings;
        this.bounded = new TransactionTemplate(transactions);
        bounded.setReadOnly(true);
        bounded.setTimeout(SECONDS);
    }

    MatchingNow count(EnvironmentId environment, CardCriteria criteria) {
        return Objects.requireNonNull(bounded.execute(status -> {
            try {
                var found = cards.countMatching(environment, criteria, settings.maxCards() + 1);
                return new MatchingNow(Math.min(found, settings.maxCards()), found > settings.maxCards());
            } finally {
                reviews.clearTimeLimit();
            }
        }));
    }
}
