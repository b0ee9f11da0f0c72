package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A card, with all that is known of it.
 *
 * @param live whether the sender marked it as live, not as a test
 * @param snoozedUntil until when it is snoozed, or was when it was closed
 * @param cancelJob the number of the job that cancelled it
 * @param payload its content, as JSON
 */
public record Card(
        CardId id,
        EnvironmentId environment,
        CardTemplate template,
        String userId,
        boolean live,
        @Nullable String eventName,
        @Nullable String lifecycleId,
        @Nullable String flowInstanceId,
        @Nullable String flowInvocationId,
        CardStatus status,
        Instant created,
        Instant updated,
        @Nullable Instant embargoUntil,
        @Nullable Instant snoozedUntil,
        @Nullable Instant expiresAt,
        @Nullable Long cancelJob,
        String payload) {

    /** The number of the job that cancelled it. */
    public OptionalLong cancelledBy() {
        return cancelJob == null ? OptionalLong.empty() : OptionalLong.of(cancelJob);
    }

    /** As the customer sees it: a card whose embargo or snooze is over is active, even if the clock is late. */
    Card shown() {
        return status == CardStatus.ACTIVE
                ? this
                : new Card(
                        id,
                        environment,
                        template,
                        userId,
                        live,
                        eventName,
                        lifecycleId,
                        flowInstanceId,
                        flowInvocationId,
                        CardStatus.ACTIVE,
                        created,
                        updated,
                        embargoUntil,
                        null,
                        expiresAt,
                        cancelJob,
                        payload);
    }
}
