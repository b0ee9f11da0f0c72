package io.cardworkbench.cards.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.cardworkbench.cards.Card;
import io.cardworkbench.rest.ApiTime;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A card.
 *
 * @param eventSource {@code live} or {@code test}
 * @param payload as it was sent
 * @param cancelJobId the job that cancelled it
 */
record CardJson(
        String cardInstanceId,
        String cardTemplateId,
        String cardTemplateName,
        String userId,
        String status,
        @Nullable String eventName,
        String eventSource,
        @Nullable String lifecycleId,
        @Nullable String flowInstanceId,
        @Nullable String flowInvocationId,

        @JsonRawValue @Schema(implementation = PayloadJson.class)
        String payload,

        String created,
        String updated,
        @Nullable String embargoUntil,
        @Nullable String snoozedUntil,
        @Nullable String expiresAt,
        @Nullable String cancelJobId) {

    static final String LIVE = "live";
    static final String TEST = "test";

    static CardJson of(Card card) {
        var job = card.cancelledBy();
        return new CardJson(
                card.id().toString(),
                card.template().id().toString(),
                card.template().name(),
                card.userId(),
                card.status().key(),
                card.eventName(),
                card.live() ? LIVE : TEST,
                card.lifecycleId(),
                card.flowInstanceId(),
                card.flowInvocationId(),
                card.payload(),
                ApiTime.of(card.created()),
                ApiTime.of(card.updated()),
                ApiTime.orNull(card.embargoUntil()),
                ApiTime.orNull(card.snoozedUntil()),
                ApiTime.orNull(card.expiresAt()),
                job.isPresent() ? Long.toString(job.getAsLong()) : null);
    }
}
