package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Instant;

/**
 * The cards that matched criteria at one moment, frozen: what is started from it cancels these and no others.
 *
 * @param by whose review it is; nobody else can use it
 * @param matched how many cards it holds
 * @param more whether more cards match than a series of jobs takes
 * @param customers how many customers have these cards
 * @param openInEnvironment how many open cards the environment had then
 * @param expires from when on it can't be used any more
 */
public record Review(
        ReviewId id,
        EnvironmentId environment,
        ActorId by,
        CardCriteria criteria,
        int matched,
        boolean more,
        int customers,
        long openInEnvironment,
        ReviewFindings findings,
        Instant created,
        Instant expires) {

    /** The share of all open cards of the environment, from 0 to 1. */
    public double share() {
        return openInEnvironment == 0 ? 0 : (double) matched / openInEnvironment;
    }
}
