package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.cards.query.CardQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list of cards shows, as the parameters of its address: the names of the API, repeated for several values. */
public final class QueryInAddress {

    /** Longer addresses do not reach every server. */
    private static final int MAX_LENGTH = 4_000;

    private static final String SENT_FROM = "createdFrom";

    private static final String SENT_BEFORE = "createdBefore";

    private QueryInAddress() {}

    /** Without the criteria where there are too many values for an address. */
    public static QueryParameters parameters(EnvironmentId environment, CardQuery query) {
        var parameters = new HashMap<String, List<String>>();
        query.criteria().values().forEach((attribute, values) -> parameters.put(attribute.key(), values));
        addTime(parameters, SENT_FROM, query.criteria().sentFrom());
        addTime(parameters, SENT_BEFORE, query.criteria().sentBefore());
        if (!query.isOfAnyStatus()) {
            parameters.put(
                    CardAttribute.STATUS.key(),
                    query.statuses().stream().map(CardStatus::key).toList());
        }
        parameters.putAll(EnvironmentScope.parameters(environment).getParameters());
        var all = new QueryParameters(parameters);
        return all.getQueryString().length() <= MAX_LENGTH ? all : EnvironmentScope.parameters(environment);
    }

    /** Leaves out what can't be read. */
    public static CardQuery read(QueryParameters parameters) {
        var criteria = CardCriteria.none();
        for (var attribute : CardAttribute.values()) {
            var values = parameters.getParameters(attribute.key());
            if (attribute != CardAttribute.STATUS && !values.isEmpty()) {
                criteria = with(criteria, attribute, values);
            }
        }
        return new CardQuery(sent(criteria, parameters), statuses(parameters));
    }

    private static CardCriteria with(CardCriteria criteria, CardAttribute attribute, List<String> values) {
        try {
            return criteria.with(attribute, values);
        } catch (CriterionRefused unreadable) {
            return criteria;
        }
    }

    private static CardCriteria sent(CardCriteria criteria, QueryParameters parameters) {
        try {
            return criteria.sent(time(parameters, SENT_FROM), time(parameters, SENT_BEFORE));
        } catch (CriterionRefused unreadable) {
            return criteria;
        }
    }

    private static @Nullable Instant time(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(Instant::parse).orElse(null);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Set<CardStatus> statuses(QueryParameters parameters) {
        var statuses = EnumSet.noneOf(CardStatus.class);
        new ArrayList<>(parameters.getParameters(CardAttribute.STATUS.key()))
                .forEach(key -> CardStatus.ofKey(key).ifPresent(statuses::add));
        return statuses;
    }

    private static void addTime(Map<String, List<String>> parameters, String name, @Nullable Instant time) {
        if (time != null) {
            parameters.put(name, List.of(time.toString()));
        }
    }
}
