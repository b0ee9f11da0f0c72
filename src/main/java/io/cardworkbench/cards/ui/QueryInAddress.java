package io.cardworkbench.cards.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.cards.query.CardQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query as the parameters of an address: the names of the API, repeated for several values. */
final class QueryInAddress {

    private static final String SENT_FROM = "createdFrom";

    private static final String SENT_BEFORE = "createdBefore";

    private QueryInAddress() {}

    static QueryParameters write(CardQuery query) {
        var parameters = new HashMap<String, List<String>>();
        query.criteria().values().forEach((attribute, values) -> parameters.put(attribute.key(), values));
        addTime(parameters, SENT_FROM, query.criteria().sentFrom());
        addTime(parameters, SENT_BEFORE, query.criteria().sentBefore());
        if (!query.isOfAnyStatus()) {
            parameters.put(
                    CardAttribute.STATUS.key(),
                    query.statuses().stream().map(CardStatus::key).toList());
        }
        return new QueryParameters(parameters);
    }

    /**
     * Throws {@link AddressRefused} rather than leave out what can't be read: the rest would mean more cards.
     *
     * @param others the names of parameters that mean something else
     */
    static CardQuery read(QueryParameters parameters, Set<String> others) {
        refuseUnknown(parameters, others);
        var criteria = CardCriteria.none();
        for (var attribute : CardAttribute.values()) {
            var values = parameters.getParameters(attribute.key());
            if (attribute != CardAttribute.STATUS && !values.isEmpty()) {
                criteria = with(criteria, attribute, values);
            }
        }
        return new CardQuery(sent(criteria, parameters), statuses(parameters));
    }

    private static void refuseUnknown(QueryParameters parameters, Set<String> others) {
        var known = new HashSet<>(others);
        known.addAll(Set.of(SENT_FROM, SENT_BEFORE, EnvironmentScope.PARAMETER, ""));
        for (var name : parameters.getParameters().keySet()) {
            if (!known.contains(name) && CardAttribute.ofKey(name).isEmpty()) {
                throw AddressRefused.unknown(name);
            }
        }
    }

    private static CardCriteria with(CardCriteria criteria, CardAttribute attribute, List<String> values) {
        try {
            return criteria.with(attribute, values);
        } catch (CriterionRefused refused) {
            throw AddressRefused.unreadable(attribute.key(), refused.value().orElse(""));
        }
    }

    private static CardCriteria sent(CardCriteria criteria, QueryParameters parameters) {
        try {
            return criteria.sent(time(parameters, SENT_FROM), time(parameters, SENT_BEFORE));
        } catch (CriterionRefused notLater) {
            throw AddressRefused.unreadable(SENT_BEFORE, String.join(", ", parameters.getParameters(SENT_BEFORE)));
        }
    }

    private static @Nullable Instant time(QueryParameters parameters, String name) {
        var given = parameters.getParameters(name);
        if (given.isEmpty()) {
            return null;
        }
        try {
            if (given.size() == 1) {
                return Instant.parse(given.getFirst());
            }
        } catch (DateTimeException noTime) {
            throw AddressRefused.unreadable(name, given.getFirst());
        }
        throw AddressRefused.unreadable(name, String.join(", ", given));
    }

    private static Set<CardStatus> statuses(QueryParameters parameters) {
        var statuses = EnumSet.noneOf(CardStatus.class);
        for (var key : parameters.getParameters(CardAttribute.STATUS.key())) {
            statuses.add(CardStatus.ofKey(key)
                    .orElseThrow(() -> AddressRefused.unreadable(CardAttribute.STATUS.key(), key)));
        }
        return statuses;
    }

    private static void addTime(Map<String, List<String>> parameters, String name, @Nullable Instant time) {
        if (time != null) {
            parameters.put(name, List.of(time.toString()));
        }
    }
}
