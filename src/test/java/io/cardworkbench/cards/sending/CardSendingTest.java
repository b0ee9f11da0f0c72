package io.cardworkbench.cards.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cards.sending.SendingRefused.Rule;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardSendingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final CardTemplateId TEMPLATE = new CardTemplateId(1);

    @Test
    void refusesNobodyAndTooMany() {
        assertRefused("userId", Rule.NO_VALUE, () -> CardSending.of(TEMPLATE, List.of()));
        assertRefused("userId", Rule.TOO_MANY_VALUES, () -> CardSending.of(TEMPLATE, Collections.nCopies(10_001, "a")));
    }

    @Test
    void refusesUserIdsByWhichNoCardCouldBeSelected() {
        assertRefused("userId", Rule.EMPTY_VALUE, () -> CardSending.of(TEMPLATE, List.of("a", " ")));
        assertRefused("userId", Rule.VALUE_TOO_LONG, () -> CardSending.of(TEMPLATE, List.of("a".repeat(256))));
        assertRefused("userId", Rule.CONTROL_CHARACTER, () -> CardSending.of(TEMPLATE, List.of("a\u0000")));
        assertRefused("userId", Rule.CONTROL_CHARACTER, () -> CardSending.of(TEMPLATE, List.of("a\uD83D")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11, Integer.MAX_VALUE})
    void refusesNoCopiesAndMoreThanTen(int copies) {
        assertRefused("copies", Rule.OUT_OF_RANGE, () -> sending(copies, "{}", null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';payload;NOT_A_JSON_OBJECT",
                "[];payload;NOT_A_JSON_OBJECT",
                "null;payload;NOT_A_JSON_OBJECT",
                "'{';payload;NOT_A_JSON_OBJECT",
                "{} {};payload;NOT_A_JSON_OBJECT",
                "{\"detail\":{\"a\":1,\"a\":2}};payload;NOT_A_JSON_OBJECT",
                "{\"detail\":[]};payload.detail;NOT_A_JSON_OBJECT",
                "{\"metadata\":null};payload.metadata;NOT_A_JSON_OBJECT",
                "{\"detial\":{}};payload;UNKNOWN_PART"
            })
    void refusesAPayloadThatIsNone(String json, String field, Rule rule) {
        assertRefused(field, rule, () -> new CardPayload(json));
    }

    @Test
    void refusesAPayloadThatIsNestedWithoutEnd() {
        var nested = "{\"detail\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_001);
        assertRefused("payload", Rule.NOT_A_JSON_OBJECT, () -> new CardPayload(nested));
    }

    @Test
    void refusesAPayloadOfMoreThan100000Bytes() {
        assertThat(new CardPayload(payload(CardPayload.MAX_BYTES, "x")).bytes()).isEqualTo(CardPayload.MAX_BYTES);
        assertRefused("payload", Rule.TOO_LARGE, () -> new CardPayload(payload(CardPayload.MAX_BYTES + 1, "x")));
        assertRefused("payload", Rule.TOO_LARGE, () -> new CardPayload(payload(CardPayload.MAX_BYTES - 10, "é")));
    }

    @Test
    void refusesPayloadsThatAreTooMuchTogether() {
        var payload = new CardPayload(payload(10_001, "x"));
        assertRefused(
                "payload",
                Rule.TOO_LARGE,
                () -> new CardSending(
                        TEMPLATE,
                        Collections.nCopies(1_000, "a"),
                        10,
                        payload,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void refusesTimesThatCanNotBe() {
        assertRefused("expiresAt", Rule.NOT_AFTER_THE_EMBARGO, () -> sending(1, "{}", NOON, NOON));
        assertRefused("embargoUntil", Rule.OUT_OF_RANGE, () -> sending(1, "{}", Instant.MAX, null));
        assertRefused("expiresAt", Rule.OUT_OF_RANGE, () -> sending(1, "{}", null, Instant.MIN));
        assertRefused(
                "expiresAt",
                Rule.NOT_IN_THE_FUTURE,
                () -> sending(1, "{}", null, NOON).checkTimes(NOON));
        sending(1, "{}", NOON, NOON.plusMillis(1)).checkTimes(NOON);
    }

    private static CardSending sending(
            int copies, String payload, @Nullable Instant embargoUntil, @Nullable Instant expiresAt) {
        return new CardSending(
                TEMPLATE,
                List.of("a"),
                copies,
                new CardPayload(payload),
                true,
                null,
                null,
                null,
                null,
                embargoUntil,
                expiresAt);
    }

    private static String payload(int length, String character) {
        var frame = "{\"detail\":{\"a\":\"%s\"}}";
        return frame.formatted(character.repeat(length - frame.length() + 2));
    }

    private static void assertRefused(String field, Rule rule, ThrowingCallable call) {
        assertThatExceptionOfType(SendingRefused.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.rule()).isEqualTo(rule);
        });
    }
}
