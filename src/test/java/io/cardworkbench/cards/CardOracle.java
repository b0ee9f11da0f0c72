package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.query.CardQuery;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Selects cards without a database. */
record CardOracle(List<SentCard> cards) {

    private static final Comparator<SentCard> BY_ID =
            Comparator.comparingLong((SentCard card) -> card.id().value()).reversed();

    private static final Comparator<SentCard> BY_TIME = Comparator.comparing(
                    (SentCard card) -> card.card().created())
            .reversed()
            .thenComparing(BY_ID);

    /** Of open cards, lowest first. */
    List<Long> ids(CardCriteria criteria) {
        return matching(criteria).stream().map(card -> card.id().value()).toList();
    }

    /** Of open cards. */
    List<CardCount> counts(CardCriteria criteria) {
        return matching(criteria).stream()
                .collect(Collectors.groupingBy(
                        card -> new CardCount(card.card().template().value(), card.status(), 0), Collectors.counting()))
                .entrySet()
                .stream()
                .map(count ->
                        new CardCount(count.getKey().template(), count.getKey().status(), count.getValue()))
                .toList();
    }

    /** Of cards whether open or closed, newest first. */
    List<CardId> ids(CardQuery query) {
        return cards.stream()
                .filter(card -> query.statuses().contains(card.status()) && hasAll(card, query.criteria()))
                .sorted(isOfATime(query.criteria()) ? BY_TIME : BY_ID)
                .map(SentCard::id)
                .toList();
    }

    private static boolean isOfATime(CardCriteria criteria) {
        return criteria.sentFrom() != null || criteria.sentBefore() != null;
    }

    long customers(CardCriteria criteria) {
        return matching(criteria).stream()
                .map(card -> card.card().userId())
                .distinct()
                .count();
    }

    Map<CardAttribute, List<String>> unmatched(CardCriteria criteria) {
        var unmatched = new EnumMap<CardAttribute, List<String>>(CardAttribute.class);
        criteria.values().forEach((attribute, values) -> {
            var missing = values.stream()
                    .filter(value -> cards.stream().noneMatch(card -> isOpenAndHas(card, attribute, value)))
                    .toList();
            if (!missing.isEmpty()) {
                unmatched.put(attribute, missing);
            }
        });
        return unmatched;
    }

    private List<SentCard> matching(CardCriteria criteria) {
        return cards.stream().filter(card -> matches(card, criteria)).toList();
    }

    private static boolean matches(SentCard card, CardCriteria criteria) {
        return card.status().isOpen() && hasAll(card, criteria);
    }

    private static boolean hasAll(SentCard card, CardCriteria criteria) {
        var from = criteria.sentFrom();
        var before = criteria.sentBefore();
        var created = card.card().created();
        return criteria.values().keySet().stream().allMatch(attribute -> hasAny(card, attribute, criteria))
                && (from == null || !created.isBefore(from))
                && (before == null || created.isBefore(before));
    }

    private static boolean hasAny(SentCard card, CardAttribute attribute, CardCriteria criteria) {
        var wanted = Objects.requireNonNull(criteria.values().get(attribute));
        return card.value(attribute).filter(wanted::contains).isPresent();
    }

    private static boolean isOpenAndHas(SentCard card, CardAttribute attribute, String value) {
        return card.status().isOpen()
                && card.value(attribute).filter(value::equals).isPresent();
    }
}
