package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A card to be sent.
 *
 * @param live whether the sender marked it as live, not as a test
 * @param created when it is sent
 * @param embargoUntil until when it is kept back; it starts embargoed if this is later than {@code created}
 * @param payload its content, as JSON
 */
public record NewCard(
        EnvironmentId environment,
        CardTemplateId template,
        String userId,
        boolean live,
        @Nullable String eventName,
        @Nullable String lifecycleId,
        @Nullable String flowInstanceId,
        @Nullable String flowInvocationId,
        Instant created,
        @Nullable Instant embargoUntil,
        @Nullable Instant expiresAt,
        String payload) {

    CardStatus firstStatus() {
        return embargoUntil != null && embargoUntil.isAfter(created) ? CardStatus.EMBARGOED : CardStatus.ACTIVE;
    }
}
