package io.cardworkbench.cards.criteria;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses a criterion that breaks a rule, and says which. */
public final class CriterionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a criterion must keep to. */
    public enum Rule {
        NO_VALUE,
        TOO_MANY_VALUES,
        EMPTY_VALUE,
        VALUE_TOO_LONG,
        CONTROL_CHARACTER,
        INVISIBLE_AT_THE_END,
        NOT_A_NUMBER,
        LEADING_ZERO,
        NOT_AN_OPEN_STATUS,
        SENT_TO_NOT_AFTER_FROM
    }

    private final transient @Nullable CardAttribute attribute;
    private final Rule rule;
    private final @Nullable String value;

    CriterionRefused(@Nullable CardAttribute attribute, Rule rule, @Nullable String value) {
        super(String.format(Locale.ROOT, "%s: %s", attribute == null ? "sent" : attribute.key(), rule));
        this.attribute = attribute;
        this.rule = rule;
        this.value = value;
    }

    /** The attribute that was given; empty where it is the time of sending. */
    public Optional<CardAttribute> attribute() {
        return Optional.ofNullable(attribute);
    }

    public Rule rule() {
        return rule;
    }

    /** The value that breaks the rule, where it is a single one. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }
}
