package io.cardworkbench.cards.criteria;

import java.util.Map;

/**
 * The open cards that match criteria, as a part of a statement that keeps them elsewhere: they needn't leave the database for it.
 *
 * @param ids a query of their ids, lowest first, bounded
 * @param parameters its parameters, by name
 */
public record CardSelection(String ids, Map<String, Object> parameters) {

    public CardSelection {
        parameters = Map.copyOf(parameters);
    }
}
