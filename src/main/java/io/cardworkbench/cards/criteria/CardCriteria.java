package io.cardworkbench.cards.criteria;

import io.cardworkbench.Decision;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Selects open cards: all criteria must match; the values of one criterion mean any of them.
 *
 * @param values the wanted values by attribute: at least one each, at most {@value #MAX_VALUES}, without repeats
 * @param sentFrom only cards sent at this time or later
 * @param sentBefore only cards sent before this time
 */
@Decision
public record CardCriteria(
        Map<CardAttribute, List<String>> values,
        @Nullable Instant sentFrom,
        @Nullable Instant sentBefore) {

    /** How many values one criterion may have. */
    public static final int MAX_VALUES = 10_000;

    /** How many characters a value may have. */
    public static final int MAX_VALUE_LENGTH = 255;

    public CardCriteria {
        var copy = new EnumMap<CardAttribute, List<String>>(CardAttribute.class);
        values.forEach((attribute, wanted) -> copy.put(attribute, checked(attribute, wanted)));
        values = Collections.unmodifiableMap(copy);
        if (sentFrom != null && sentBefore != null && !sentFrom.isBefore(sentBefore)) {
            throw new CriterionRefused(null, CriterionRefused.Rule.SENT_TO_NOT_AFTER_FROM, null);
        }
    }

    /** No criterion yet: selects every open card, and is therefore refused by reviews. */
    public static CardCriteria none() {
        return new CardCriteria(Map.of(), null, null);
    }

    /** These criteria and one more, or with other values for it. Drops repeated values. */
    public CardCriteria with(CardAttribute attribute, Collection<String> wanted) {
        var changed = new EnumMap<CardAttribute, List<String>>(CardAttribute.class);
        changed.putAll(values);
        changed.put(attribute, List.copyOf(wanted));
        return new CardCriteria(changed, sentFrom, sentBefore);
    }

    public CardCriteria with(CardAttribute attribute, String... wanted) {
        return with(attribute, List.of(wanted));
    }

    /** These criteria but one. */
    public CardCriteria without(CardAttribute attribute) {
        var changed = new EnumMap<CardAttribute, List<String>>(CardAttribute.class);
        changed.putAll(values);
        changed.remove(attribute);
        return new CardCriteria(changed, sentFrom, sentBefore);
    }

    /** These criteria, for cards sent from one time until before another; null leaves that end open. */
    public CardCriteria sent(@Nullable Instant from, @Nullable Instant before) {
        return new CardCriteria(values, from, before);
    }

    /** Whether nothing narrows the selection: no criterion, or only one that names every open status. */
    public boolean isUnscoped() {
        return sentFrom == null
                && sentBefore == null
                && values.keySet().stream().allMatch(CardAttribute.STATUS::equals)
                && statuses().equals(CardStatus.open());
    }

    /** The statuses that a card may have: those named, else all open ones. */
    public Set<CardStatus> statuses() {
        var named = values.get(CardAttribute.STATUS);
        if (named == null) {
            return CardStatus.open();
        }
        var statuses = EnumSet.noneOf(CardStatus.class);
        named.forEach(key -> statuses.add(CardStatus.ofKey(key).orElseThrow()));
        return statuses;
    }

    private static List<String> checked(CardAttribute attribute, List<String> wanted) {
        var distinct = List.copyOf(new LinkedHashSet<>(wanted));
        if (distinct.isEmpty()) {
            throw new CriterionRefused(attribute, CriterionRefused.Rule.NO_VALUE, null);
        }
        if (distinct.size() > MAX_VALUES) {
            throw new CriterionRefused(attribute, CriterionRefused.Rule.TOO_MANY_VALUES, null);
        }
        for (var value : distinct) {
            attribute.ruleBrokenBy(value).ifPresent(rule -> {
                throw new CriterionRefused(attribute, rule, value);
            });
        }
        return distinct;
    }
}
