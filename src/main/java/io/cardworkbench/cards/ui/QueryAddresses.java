package io.cardworkbench.cards.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.kept.KeptQueryId;
import io.cardworkbench.cards.kept.KeptQueryService;
import io.cardworkbench.cards.query.CardQuery;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Addresses that say which cards are meant: what they can't hold is kept by the server, for the member alone.
 *
 * @see <a href="../../../../../../../docs/decisions/0006-the-address-names-the-environment.md">Decision 6</a>
 */
@Component
public final class QueryAddresses {

    /** The parameter that stands for all criteria and statuses. */
    public static final String KEPT = "criteria";

    /** Longer addresses do not reach every server. */
    private static final int MAX_LENGTH = 4_000;

    private final KeptQueryService kept;

    QueryAddresses(KeptQueryService kept) {
        this.kept = kept;
    }

    public QueryParameters of(EnvironmentId environment, CardQuery query) {
        var whole = QueryInAddress.write(query);
        var said = whole.getQueryString().length() <= MAX_LENGTH
                ? whole
                : QueryParameters.of(KEPT, kept.keep(environment, query).toString());
        var all = new TreeMap<>(said.getParameters());
        all.putAll(EnvironmentScope.parameters(environment).getParameters());
        return new QueryParameters(all);
    }

    /** The same for criteria of open cards. */
    public QueryParameters of(EnvironmentId environment, CardCriteria criteria) {
        var statuses = criteria.values().containsKey(CardAttribute.STATUS)
                ? criteria.statuses()
                : EnumSet.noneOf(CardStatus.class);
        return of(environment, new CardQuery(criteria.without(CardAttribute.STATUS), statuses));
    }

    /**
     * What an address means. Throws {@link AddressRefused} where a part of it can't be read, or is not there for the member.
     *
     * @param others the names of parameters that mean something else
     */
    public CardQuery query(EnvironmentId environment, QueryParameters parameters, Set<String> others) {
        var named = parameters.getParameters(KEPT);
        if (named.isEmpty()) {
            return QueryInAddress.read(parameters, others);
        }
        refuseBoth(parameters, others);
        var id = String.join(", ", named);
        return KeptQueryId.parse(id)
                .flatMap(parsed -> kept.find(environment, parsed))
                .orElseThrow(() -> AddressRefused.notKept(KEPT, id));
    }

    /** The same for criteria of open cards. */
    public CardCriteria criteria(EnvironmentId environment, QueryParameters parameters, Set<String> others) {
        var query = query(environment, parameters, others);
        if (query.isOfAnyStatus()) {
            return query.criteria();
        }
        for (var status : query.statuses()) {
            if (!status.isOpen()) {
                throw AddressRefused.unreadable(CardAttribute.STATUS.key(), status.key());
            }
        }
        return query.criteria()
                .with(
                        CardAttribute.STATUS,
                        query.statuses().stream().map(CardStatus::key).toList());
    }

    private static void refuseBoth(QueryParameters parameters, Set<String> others) {
        for (var name : parameters.getParameters().keySet()) {
            if (!name.equals(KEPT) && !name.equals(EnvironmentScope.PARAMETER) && !others.contains(name)) {
                throw AddressRefused.unknown(name);
            }
        }
    }
}
