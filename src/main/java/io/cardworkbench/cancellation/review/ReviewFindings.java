package io.cardworkbench.cancellation.review;

import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import java.util.List;
import java.util.Map;

/**
 * What a review shows besides its numbers.
 *
 * @param byStatus how many cards are in each status
 * @param byTemplate how many cards are of each template, most first
 * @param sample up to {@value #SAMPLE_SIZE} of the cards, drawn evenly from all of them
 * @param unmatched values of the criteria that no open card of the environment has
 * @param templates the templates that the criteria name
 */
public record ReviewFindings(
        Map<CardStatus, Integer> byStatus,
        List<TemplateCount> byTemplate,
        List<CardSummary> sample,
        Map<CardAttribute, List<String>> unmatched,
        List<CardTemplate> templates) {

    /** How many cards a sample has at most. */
    public static final int SAMPLE_SIZE = 100;

    public ReviewFindings {
        byStatus = Map.copyOf(byStatus);
        byTemplate = List.copyOf(byTemplate);
        sample = List.copyOf(sample);
        unmatched = Map.copyOf(unmatched);
        templates = List.copyOf(templates);
    }

    /** No more than jobs show: the templates that the criteria name. */
    ReviewFindings ofTemplates() {
        return new ReviewFindings(Map.of(), List.of(), List.of(), Map.of(), templates);
    }

    /** How many of the cards are of one template. */
    public record TemplateCount(CardTemplate template, int cards) {}
}
