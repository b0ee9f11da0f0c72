package io.cardworkbench.cards.criteria;

import io.cardworkbench.Decision;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whether a cell can only be the heading of its values: their name, in one or many, in any spelling. */
    public boolean isNamedBy(String cell) {
        var bare = bare(cell);
        return Stream.concat(Stream.of(key, name()), otherNames())
                .map(CardAttribute::bare)
                .anyMatch(name -> bare.equals(name) || bare.equals(name + "s"));
    }

    /** What people call it besides, in the languages of the workbench. */
    private Stream<String> otherNames() {
        return switch (this) {
            case CARD_TEMPLATE -> Stream.of("templateId", "Kartenvorlage", "Kartenvorlagen", "Vorlage", "Vorlagen");
            case USER_ID -> Stream.of("customerId", "Benutzer-ID", "Kunden-ID");
            case CARD_ID -> Stream.of("Karten-ID");
            case EVENT_NAME -> Stream.of("Ereignisname", "Ereignisnamen");
            case FLOW_INSTANCE_ID -> Stream.of("Flow-Instanz-ID");
            case FLOW_INVOCATION_ID -> Stream.of("Flow-Aufruf-ID");
            case STATUS -> Stream.of("cardStatus", "Kartenstatus");
            case LIFECYCLE_ID -> Stream.empty();
        };
    }

    public boolean isNumber() {
        return this == CARD_TEMPLATE || this == CARD_ID;
    }

    private static String bare(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Why a value can't be wanted or sent, if it breaks a rule. */
    public Optional<CriterionRefused> refusal(String value) {
        return ruleBrokenBy(value).map(rule -> new CriterionRefused(this, rule, value));
    }

    /** The rule that a single value breaks, if any. */
    public Optional<CriterionRefused.Rule> ruleBrokenBy(String value) {
        if (Invisible.strip(value).isEmpty()) {
            return Optional.of(CriterionRefused.Rule.EMPTY_VALUE);
        }
        if (value.length() > CardCriteria.MAX_VALUE_LENGTH) {
            return Optional.of(CriterionRefused.Rule.VALUE_TOO_LONG);
        }
        if (value.codePoints().anyMatch(CardAttribute::isNoText)) {
            return Optional.of(CriterionRefused.Rule.CONTROL_CHARACTER);
        }
        if (!Invisible.strip(value).equals(value)) {
            return Optional.of(CriterionRefused.Rule.INVISIBLE_AT_THE_END);
        }
        return switch (this) {
            case CARD_TEMPLATE -> ruleOfNumbersBrokenBy(value, Integer.MAX_VALUE);
            case CARD_ID -> ruleOfNumbersBrokenBy(value, Long.MAX_VALUE);
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

    /** An id with zeros before it is often a part of another number that was cut in two. */
    private static Optional<CriterionRefused.Rule> ruleOfNumbersBrokenBy(String value, long max) {
        if (!isNumber(value, max)) {
            return Optional.of(CriterionRefused.Rule.NOT_A_NUMBER);
        }
        return fits(value.length() == 1 || value.charAt(0) != '0', CriterionRefused.Rule.LEADING_ZERO);
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
