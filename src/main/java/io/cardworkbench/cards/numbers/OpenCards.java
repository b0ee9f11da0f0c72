package io.cardworkbench.cards.numbers;

import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many open cards an environment has.
 *
 * @param byStatus without those of which there are none
 * @param byTemplate the one with the most cards first
 */
public record OpenCards(Map<CardStatus, Long> byStatus, List<OfTemplate> byTemplate) {

    public OpenCards {
        var copy = new EnumMap<CardStatus, Long>(CardStatus.class);
        copy.putAll(byStatus);
        byStatus = Collections.unmodifiableMap(copy);
        byTemplate = List.copyOf(byTemplate);
    }

    public long all() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The open cards of a template. */
    public record OfTemplate(CardTemplate template, long cards) {}
}
