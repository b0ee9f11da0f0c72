package io.cardworkbench.cards.sending;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CriterionRefused;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses to send cards, and says which field breaks which rule. Nothing has been sent. */
public final class SendingRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a sending must keep to. */
    public enum Rule {
        NO_VALUE,
        TOO_MANY_VALUES,
        EMPTY_VALUE,
        VALUE_TOO_LONG,
        CONTROL_CHARACTER,
        INVISIBLE_AT_THE_END,
        OUT_OF_RANGE,
        UNKNOWN_TEMPLATE,
        NOT_A_JSON_OBJECT,
        UNKNOWN_PART,
        TOO_LARGE,
        NOT_IN_THE_FUTURE,
        NOT_AFTER_THE_EMBARGO
    }

    private final String field;
    private final Rule rule;
    private final @Nullable String value;

    SendingRefused(String field, Rule rule, @Nullable String value) {
        super(String.format(Locale.ROOT, "%s: %s", field, rule));
        this.field = field;
        this.rule = rule;
        this.value = value;
    }

    /** Its name in the API. */
    public String field() {
        return field;
    }

    public Rule rule() {
        return rule;
    }

    /** The value that breaks the rule, where it is a single one that can be shown. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** Refuses a value that breaks a rule for criteria: such a card could never be selected by it. */
    static void check(CardAttribute attribute, @Nullable String value) {
        if (value != null) {
            attribute.ruleBrokenBy(value).ifPresent(rule -> {
                throw new SendingRefused(attribute.key(), of(rule), value);
            });
        }
    }

    private static Rule of(CriterionRefused.Rule rule) {
        return switch (rule) {
            case EMPTY_VALUE -> Rule.EMPTY_VALUE;
            case VALUE_TOO_LONG -> Rule.VALUE_TOO_LONG;
            case CONTROL_CHARACTER -> Rule.CONTROL_CHARACTER;
            case INVISIBLE_AT_THE_END -> Rule.INVISIBLE_AT_THE_END;
            case NO_VALUE, TOO_MANY_VALUES, NOT_A_NUMBER, LEADING_ZERO, NOT_AN_OPEN_STATUS, SENT_TO_NOT_AFTER_FROM ->
                throw new IllegalStateException("A text can not break " + rule);
        };
    }
}
