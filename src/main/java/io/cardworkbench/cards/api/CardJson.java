package io.cardworkbench.cards.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.Card;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A card.
 *
 * @param payload as it was sent
 * @param cancelJobId the job that cancelled it
 */
record CardJson(
        String cardInstanceId,
        String cardTemplateId,
        String cardTemplateName,
        String userId,
        CardStatus status,
        @Nullable String eventName,
        EventSource eventSource,
        @Nullable String lifecycleId,
        @Nullable String flowInstanceId,
        @Nullable String flowInvocationId,

        @JsonRawValue @Schema(implementation = PayloadJson.class)
        String payload,

        Instant created,
        Instant updated,
        @Nullable Instant embargoUntil,
        @Nullable Instant snoozedUntil,
        @Nullable Instant expiresAt,
        @Nullable String cancelJobId) {

    static CardJson of(Card card) {
        var job = card.cancelledBy();
        return new CardJson(
                card.id().toString(),
                card.template().id().toString(),
                card.template().name(),
                card.userId(),
                card.status(),
                card.eventName(),
                card.live() ? EventSource.LIVE : EventSource.TEST,
                card.lifecycleId(),
                card.flowInstanceId(),
                card.flowInvocationId(),
                card.payload(),
                card.created(),
                card.updated(),
                card.embargoUntil(),
                card.snoozedUntil(),
                card.expiresAt(),
                job.isPresent() ? Long.toString(job.getAsLong()) : null);
    }
}
