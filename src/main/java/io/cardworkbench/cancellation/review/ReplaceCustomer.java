package io.cardworkbench.cancellation.review;

import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.criteria.CardAttribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a placeholder where a customer is named. */
record ReplaceCustomer(String userId, String placeholder) {

    StoredCriteria in(StoredCriteria criteria) {
        var values = new LinkedHashMap<>(criteria.values());
        values.computeIfPresent(CardAttribute.USER_ID.key(), (key, named) -> in(named));
        return new StoredCriteria(values, criteria.sentFrom(), criteria.sentBefore());
    }

    ReviewFindings in(ReviewFindings findings) {
        return new ReviewFindings(
                findings.byStatus(),
                findings.byTemplate(),
                findings.sample().stream().map(this::in).toList(),
                inUnmatched(findings.unmatched()),
                findings.templates());
    }

    private Map<CardAttribute, List<String>> inUnmatched(Map<CardAttribute, List<String>> unmatched) {
        var values = new LinkedHashMap<>(unmatched);
        values.computeIfPresent(CardAttribute.USER_ID, (attribute, named) -> in(named));
        return values;
    }

    private CardSummary in(CardSummary card) {
        return new CardSummary(
                card.id(), in(card.userId()), card.templateName(), card.status(), card.created(), card.eventName());
    }

    private List<String> in(List<String> named) {
        return named.stream().map(this::in).toList();
    }

    private String in(String named) {
        return named.equals(userId) ? placeholder : named;
    }
}
