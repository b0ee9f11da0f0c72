package io.cardworkbench.cards.api;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.sending.CardPayload;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.rest.ApiName;
import io.cardworkbench.rest.SentTime;
import io.cardworkbench.rest.StrictParameters;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Cards to be sent.
 *
 * @param userIds the customers, up to 10,000; each gets one card
 * @param payload an object with {@code detail}, {@code target}, {@code cardOptions}, {@code metadata}, at most 100,000 bytes
 * @param eventSource {@code live}, which is meant without it, or {@code test}
 * @param embargoUntil until when the cards are kept back
 * @param expiresAt from when on they are no longer shown
 */
record SendRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String cardTemplateId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<String> userIds,

        @Schema(implementation = PayloadJson.class) @Nullable
        JsonNode payload,

        @Nullable String eventName,

        @Schema(implementation = EventSource.class) @Nullable
        String eventSource,

        @Nullable String lifecycleId,
        @Nullable String flowInstanceId,
        @Nullable String flowInvocationId,

        @Schema(format = "date-time") @Nullable String embargoUntil,

        @Schema(format = "date-time") @Nullable String expiresAt) {

    private static final int COPIES = 1;

    CardSending toSending() {
        return new CardSending(
                template(),
                userIds(),
                COPIES,
                payload == null ? CardPayload.empty() : new CardPayload(payload.toString()),
                isLive(),
                eventName,
                lifecycleId,
                flowInstanceId,
                flowInvocationId,
                time("embargoUntil", embargoUntil),
                time("expiresAt", expiresAt));
    }

    /** What tells a repeat from another request, however it is written. The cards come in the order of the customers. */
    Object meaning() {
        return Arrays.asList(
                template(),
                userIds(),
                payload == null ? Map.of() : payload,
                isLive(),
                eventName,
                lifecycleId,
                flowInstanceId,
                flowInvocationId,
                time("embargoUntil", embargoUntil),
                time("expiresAt", expiresAt));
    }

    private CardTemplateId template() {
        if (cardTemplateId == null) {
            throw StrictParameters.invalid(CardAttribute.CARD_TEMPLATE.key(), "is missing");
        }
        return CardTemplateId.parse(cardTemplateId)
                .orElseThrow(() -> StrictParameters.invalid(
                        CardAttribute.CARD_TEMPLATE.key(), "is the id of a template, a whole number"));
    }

    @Override
    public List<String> userIds() {
        if (userIds == null || userIds.contains(null)) {
            throw StrictParameters.invalid("userIds", "is a list of the customers that get a card, at least one");
        }
        return userIds;
    }

    private boolean isLive() {
        return eventSource == null
                || ApiName.find(EventSource.class, eventSource)
                                .orElseThrow(() -> StrictParameters.invalid("eventSource", "is either live or test"))
                        == EventSource.LIVE;
    }

    private static @Nullable Instant time(String name, @Nullable String value) {
        return value == null ? null : SentTime.parse(name, value);
    }
}
