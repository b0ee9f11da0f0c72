package io.cardworkbench.cards.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cards.criteria.CriterionRefused.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardCriteriaTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void refusesACriterionWithoutValues(CardAttribute attribute) {
        assertRefused(attribute, Rule.NO_VALUE, null);
    }

    @ParameterizedTest
    @EnumSource
    void refusesABlankValue(CardAttribute attribute) {
        assertRefused(attribute, Rule.EMPTY_VALUE, "");
        assertRefused(attribute, Rule.EMPTY_VALUE, " \u2003");
    }

    @ParameterizedTest
    @EnumSource
    void refusesControlCharacters(CardAttribute attribute) {
        assertRefused(attribute, Rule.CONTROL_CHARACTER, "a\u0000b");
        assertRefused(attribute, Rule.CONTROL_CHARACTER, "a\nb");
        assertRefused(attribute, Rule.CONTROL_CHARACTER, "a\u0085b");
    }

    @ParameterizedTest
    @EnumSource
    void refusesHalfAnEmoji(CardAttribute attribute) {
        assertRefused(attribute, Rule.CONTROL_CHARACTER, "a\uD83D");
        assertRefused(attribute, Rule.CONTROL_CHARACTER, "\uDE00a");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAValueOfMoreThan255Characters(CardAttribute attribute) {
        assertRefused(attribute, Rule.VALUE_TOO_LONG, "7".repeat(256));
        assertRefused(attribute, Rule.VALUE_TOO_LONG, "7".repeat(500));
    }

    @Test
    void acceptsAValueOf255Characters() {
        var longest = "x".repeat(255);

        assertThat(CardCriteria.none().with(CardAttribute.USER_ID, longest).values())
                .containsEntry(CardAttribute.USER_ID, List.of(longest));
    }

    @ParameterizedTest
    @CsvSource({
        "CARD_TEMPLATE, 2147483648",
        "CARD_TEMPLATE, -1",
        "CARD_TEMPLATE, 1.5",
        "CARD_TEMPLATE, Spring sale",
        "CARD_TEMPLATE, 1 or 1=1",
        "CARD_ID, 9223372036854775808",
        "CARD_ID, 12345678901234567890",
        "CARD_ID, 0x10",
        "CARD_ID, ٣",
        "CARD_ID, 1; drop table card",
    })
    void refusesAnIdThatIsNotANumberOfItsRange(CardAttribute attribute, String value) {
        assertRefused(attribute, Rule.NOT_A_NUMBER, value);
    }

    @ParameterizedTest
    @CsvSource({"CARD_TEMPLATE, 007", "CARD_ID, 001", "CARD_ID, 000120001", "CARD_ID, 00"})
    void refusesAnIdWithZerosBeforeIt(CardAttribute attribute, String value) {
        assertRefused(attribute, Rule.LEADING_ZERO, value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ", " a", "a\u00A0", "\u202Fa", "a\u200B", "a\u2060", "\uFEFFa", "\u202Aa", "a\u00AD", "a\u180E"
            })
    void refusesWhatCanNotBeSeenAtTheEnds(String value) {
        assertRefused(CardAttribute.USER_ID, Rule.INVISIBLE_AT_THE_END, value);
        assertRefused(CardAttribute.EVENT_NAME, Rule.INVISIBLE_AT_THE_END, value);
    }

    @Test
    void namesWhatCanNotBeSeen() {
        assertThat(Invisible.atEndOf("a\u00A0")).isEqualTo("U+00A0");
        assertThat(Invisible.atEndOf("\uFEFFa")).isEqualTo("U+FEFF");
        assertThat(Invisible.shown("a\u200Bb c\u202Fd")).isEqualTo("a⟨U+200B⟩b c⟨U+202F⟩d");
        assertThat(Invisible.shown("👩\u200D👧")).isEqualTo("👩\u200D👧");
    }

    @Test
    void acceptsTheHighestIds() {
        assertThat(CardCriteria.none()
                        .with(CardAttribute.CARD_TEMPLATE, "2147483647")
                        .with(CardAttribute.CARD_ID, "9223372036854775807")
                        .values())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "dismissed", "expired", "cancelled", "Active", "2", "open"})
    void refusesAStatusThatIsNotOpen(String value) {
        assertRefused(CardAttribute.STATUS, Rule.NOT_AN_OPEN_STATUS, value);
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertSentRefused(NOON, NOON);
        assertSentRefused(NOON, NOON.minusNanos(1));
        assertThat(CardCriteria.none().sent(NOON, NOON.plusNanos(1)).isUnscoped())
                .isFalse();
    }

    @Test
    void accepts10000ValuesAndRefusesOneMore() {
        var values = new ArrayList<>(
                IntStream.range(0, 10_000).mapToObj(Integer::toString).toList());
        assertThat(CardCriteria.none().with(CardAttribute.USER_ID, values).values())
                .containsEntry(CardAttribute.USER_ID, values);

        values.add("10000");

        assertThatExceptionOfType(CriterionRefused.class)
                .isThrownBy(() -> CardCriteria.none().with(CardAttribute.USER_ID, values))
                .withMessageContaining("userId")
                .withMessageContaining("TOO_MANY_VALUES");
    }

    @Test
    void dropsRepeatedValuesBeforeCountingThem() {
        var values = new ArrayList<String>();
        for (var value = 0; value < 20_000; value++) {
            values.add("customer-" + value % 10_000);
        }

        var distinct = CardCriteria.none().with(CardAttribute.USER_ID, values).values();

        assertThat(distinct).containsEntry(CardAttribute.USER_ID, values.subList(0, 10_000));
    }

    @Test
    void isUnscopedUnlessSomethingNarrows() {
        var none = CardCriteria.none();

        assertThat(none.isUnscoped()).isTrue();
        assertThat(none.with(CardAttribute.STATUS, "snoozed", "active", "embargoed")
                        .isUnscoped())
                .isTrue();
        assertThat(none.with(CardAttribute.STATUS, "snoozed", "active").isUnscoped())
                .isFalse();
        assertThat(none.with(CardAttribute.USER_ID, "customer-1").isUnscoped()).isFalse();
        assertThat(none.sent(NOON, null).isUnscoped()).isFalse();
        assertThat(none.sent(null, NOON).isUnscoped()).isFalse();
    }

    private static void assertRefused(CardAttribute attribute, Rule rule, @Nullable String value) {
        var values = value == null ? List.<String>of() : List.of(value);
        assertThatExceptionOfType(CriterionRefused.class)
                .isThrownBy(() -> CardCriteria.none().with(attribute, values))
                .withMessageContaining(attribute.key())
                .withMessageContaining(rule.name())
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule))
                .satisfies(refused -> assertThat(refused.attribute()).contains(attribute))
                .satisfies(refused -> assertThat(refused.value()).isEqualTo(Optional.ofNullable(value)));
    }

    private static void assertSentRefused(Instant from, Instant before) {
        assertThatExceptionOfType(CriterionRefused.class)
                .isThrownBy(() -> CardCriteria.none().sent(from, before))
                .withMessageContaining("sent")
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(Rule.SENT_TO_NOT_AFTER_FROM))
                .satisfies(refused -> assertThat(refused.attribute()).isEmpty());
    }
}
