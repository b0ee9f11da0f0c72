package io.cardworkbench.cards;

import io.cardworkbench.Decision;
import java.util.Optional;

/** What cards can be selected by, with any of several values. */
@Decision
public enum CardAttribute {
    CARD_TEMPLATE("cardTemplateId"),
    USER_ID("userId"),
    CARD_ID("cardInstanceId"),
    EVENT_NAME("eventName"),
    LIFECYCLE_ID("lifecycleId"),
    FLOW_INSTANCE_ID("flowInstanceId"),
    FLOW_INVOCATION_ID("flowInvocationId"),
    STATUS("status");

    private final String key;

    CardAttribute(String key) {
        this.key = key;
    }

    /** Its name in the API. */
    public String key() {
        return key;
    }

    public static Optional<CardAttribute> ofKey(String key) {
        for (var attribute : values()) {
            if (attribute.key.equals(key)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** The rule that a single value breaks, if any. */
    Optional<CriterionRefused.Rule> ruleBrokenBy(String value) {
        if (value.isBlank()) {
            return Optional.of(CriterionRefused.Rule.EMPTY_VALUE);
        }
        if (value.length() > CardCriteria.MAX_VALUE_LENGTH) {
            return Optional.of(CriterionRefused.Rule.VALUE_TOO_LONG);
        }
        if (value.codePoints().anyMatch(CardAttribute::isNoText)) {
            return Optional.of(CriterionRefused.Rule.CONTROL_CHARACTER);
        }
        return switch (this) {
            case CARD_TEMPLATE -> fits(isNumber(value, Integer.MAX_VALUE), CriterionRefused.Rule.NOT_A_NUMBER);
            case CARD_ID -> fits(isNumber(value, Long.MAX_VALUE), CriterionRefused.Rule.NOT_A_NUMBER);
            case STATUS ->
                fits(
                        CardStatus.ofKey(value).filter(CardStatus::isOpen).isPresent(),
                        CriterionRefused.Rule.NOT_AN_OPEN_STATUS);
            case USER_ID, EVENT_NAME, LIFECYCLE_ID, FLOW_INSTANCE_ID, FLOW_INVOCATION_ID -> Optional.empty();
        };
    }

    /** Control characters, and halves of surrogate pairs, which PostgreSQL would be asked for as question marks. */
    private static boolean isNoText(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static Optional<CriterionRefused.Rule> fits(boolean fits, CriterionRefused.Rule rule) {
        return fits ? Optional.empty() : Optional.of(rule);
    }

    private static boolean isNumber(String value, long max) {
        if (value.length() > 19 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        try {
            return Long.parseLong(value) <= max;
        } catch (NumberFormatException tooLarge) {
            return false;
        }
    }
}
