package io.cardworkbench.cards.sending;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cards of one template, to be sent to one or many customers at once.
 *
 * @param userIds at most {@value #MAX_USERS} customers; one that is named again still gets its cards once
 * @param copies how many cards each of them gets, at most {@value #MAX_COPIES}
 * @param live whether to mark them as live, not as a test
 * @param embargoUntil until when they are kept back; a time that has passed keeps nothing back
 */
public record CardSending(
        CardTemplateId template,
        List<String> userIds,
        int copies,
        CardPayload payload,
        boolean live,
        @Nullable String eventName,
        @Nullable String lifecycleId,
        @Nullable String flowInstanceId,
        @Nullable String flowInvocationId,
        @Nullable Instant embargoUntil,
        @Nullable Instant expiresAt) {

    public static final int MAX_USERS = 10_000;

    public static final int MAX_COPIES = 10;

    /** How many bytes the payloads of all cards may have together. */
    static final long MAX_BYTES = 100_000_000;

    /** Every database knows the times between these. */
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public CardSending {
        if (userIds.isEmpty()) {
            throw new SendingRefused(CardAttribute.USER_ID.key(), SendingRefused.Rule.NO_VALUE, null);
        }
        if (userIds.size() > MAX_USERS) {
            throw new SendingRefused(CardAttribute.USER_ID.key(), SendingRefused.Rule.TOO_MANY_VALUES, null);
        }
        if (copies < 1 || copies > MAX_COPIES) {
            throw new SendingRefused("copies", SendingRefused.Rule.OUT_OF_RANGE, Integer.toString(copies));
        }
        if ((long) payload.bytes() * userIds.size() * copies > MAX_BYTES) {
            throw new SendingRefused("payload", SendingRefused.Rule.TOO_LARGE, null);
        }
        userIds = List.copyOf(userIds);
        userIds.forEach(userId -> SendingRefused.check(CardAttribute.USER_ID, userId));
        SendingRefused.check(CardAttribute.EVENT_NAME, eventName);
        SendingRefused.check(CardAttribute.LIFECYCLE_ID, lifecycleId);
        SendingRefused.check(CardAttribute.FLOW_INSTANCE_ID, flowInstanceId);
        SendingRefused.check(CardAttribute.FLOW_INVOCATION_ID, flowInvocationId);
        checkRange("embargoUntil", embargoUntil);
        checkRange("expiresAt", expiresAt);
        if (expiresAt != null && embargoUntil != null && !expiresAt.isAfter(embargoUntil)) {
            throw new SendingRefused("expiresAt", SendingRefused.Rule.NOT_AFTER_THE_EMBARGO, expiresAt.toString());
        }
    }

    /** One plain card for each of the customers. */
    public static CardSending of(CardTemplateId template, List<String> userIds) {
        return new CardSending(template, userIds, 1, CardPayload.empty(), true, null, null, null, null, null, null);
    }

    /** The same for other customers. */
    public CardSending to(List<String> others) {
        return new CardSending(
                template,
                others,
                copies,
                payload,
                live,
                eventName,
                lifecycleId,
                flowInstanceId,
                flowInvocationId,
                embargoUntil,
                expiresAt);
    }

    void checkTimes(Instant now) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new SendingRefused("expiresAt", SendingRefused.Rule.NOT_IN_THE_FUTURE, expiresAt.toString());
        }
    }

    CardStatus firstStatus(Instant now) {
        return embargoUntil != null && embargoUntil.isAfter(now) ? CardStatus.EMBARGOED : CardStatus.ACTIVE;
    }

    private static void checkRange(String field, @Nullable Instant time) {
        if (time != null && (time.isBefore(FIRST) || time.isAfter(LAST))) {
            throw new SendingRefused(field, SendingRefused.Rule.OUT_OF_RANGE, time.toString());
        }
    }
}
