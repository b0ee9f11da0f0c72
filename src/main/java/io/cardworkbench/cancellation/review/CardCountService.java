package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.OpenCardService;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.sql.DatabaseTrouble;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the cards of criteria while they are being chosen: soon, or not at all. */
@Service
public class CardCountService {

    /** Nobody counts further than this. */
    public static final int BOUND = 100_000;

    private static final Duration SOON = Duration.ofSeconds(2);

    private final OpenCardService cards;
    private final ReviewTable reviews;
    private final Executor executor;
    private final TransactionTemplate brief;

    CardCountService(
            OpenCardService cards,
            ReviewTable reviews,
            @Qualifier("countExecutor") Executor executor,
            PlatformTransactionManager transactions) {
        this.cards = cards;
        this.reviews = reviews;
        this.executor = executor;
        this.brief = new TransactionTemplate(transactions);
        brief.setReadOnly(true);
        brief.setTimeout(Math.toIntExact(SOON.toSeconds()));
    }

    /** Starts to count the open cards that a review of these criteria would find, one further than the bound at most. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public PendingCount start(EnvironmentId environment, CardCriteria criteria) {
        var pending = new PendingCount();
        try {
            executor.execute(() -> count(environment, criteria, pending));
        } catch (RejectedExecutionException tooManyWait) {
            pending.giveUp();
        }
        return pending;
    }

    private void count(EnvironmentId environment, CardCriteria criteria, PendingCount pending) {
        try {
            pending.soFar(0);
            pending.complete(Objects.requireNonNull(brief.execute(status -> {
                try {
                    return cards.count(environment, criteria, BOUND + 1, pending::soFar);
                } finally {
                    reviews.clearTimeLimit();
                }
            })));
        } catch (RuntimeException | Error failed) {
            if (DatabaseTrouble.in(failed).isPresent()) {
                pending.giveUp();
            }
            pending.fail(failed);
        }
    }
}
