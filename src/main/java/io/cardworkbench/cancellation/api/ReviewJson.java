package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.overlap.Overlap;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would be cancelled.
 *
 * @param matched how many cards would be cancelled
 * @param more whether more match than a series of jobs takes
 * @param jobsNeeded how many jobs would cancel them, one after another
 * @param customers how many customers have these cards
 * @param openInEnvironment how many open cards the environment has
 * @param sample up to 100 of the cards, drawn evenly from all of them
 * @param overlaps jobs that have not ended and have some of the cards as well
 * @param unmatched values of the criteria that no open card has
 */
record ReviewJson(
        Map<String, Object> criteria,
        int matched,
        boolean more,
        int jobsNeeded,
        int customers,
        long openInEnvironment,
        StatusCountsJson byStatus,
        List<TemplateCountJson> byTemplate,
        List<SampleJson> sample,
        List<OverlapJson> overlaps,
        Map<String, List<String>> unmatched) {

    static ReviewJson of(Review review, int jobsNeeded, List<Overlap> overlaps) {
        var findings = review.findings();
        var unmatched = new LinkedHashMap<String, List<String>>();
        findings.unmatched().forEach((attribute, values) -> unmatched.put(attribute.key(), values));
        return new ReviewJson(
                CriteriaJson.of(review.criteria()),
                review.matched(),
                review.more(),
                jobsNeeded,
                review.customers(),
                review.openInEnvironment(),
                StatusCountsJson.of(findings.byStatus()),
                findings.byTemplate().stream()
                        .map(count -> new TemplateCountJson(
                                count.template().id().toString(),
                                count.template().name(),
                                count.cards()))
                        .toList(),
                findings.sample().stream()
                        .map(card -> new SampleJson(
                                card.id().toString(),
                                card.userId(),
                                card.templateName(),
                                card.status(),
                                card.created(),
                                card.eventName()))
                        .toList(),
                overlaps.stream().map(OverlapJson::of).toList(),
                unmatched);
    }

    /** How many cards are in each open status. */
    record StatusCountsJson(int embargoed, int active, int snoozed) {

        static StatusCountsJson of(Map<CardStatus, Integer> counts) {
            return new StatusCountsJson(
                    counts.getOrDefault(CardStatus.EMBARGOED, 0),
                    counts.getOrDefault(CardStatus.ACTIVE, 0),
                    counts.getOrDefault(CardStatus.SNOOZED, 0));
        }
    }

    /**
     * A job that has not ended and has some of the cards as well.
     *
     * @param cards how many of them it has not come to
     */
    record OverlapJson(String jobId, JobState state, int cards) {

        static OverlapJson of(Overlap overlap) {
            return new OverlapJson(overlap.job().toString(), overlap.state(), overlap.cards());
        }
    }

    /** How many cards are of one template. */
    record TemplateCountJson(String cardTemplateId, String cardTemplateName, int cards) {}

    /** One of the cards. */
    record SampleJson(
            String cardInstanceId,
            String userId,
            String cardTemplateName,
            CardStatus status,
            Instant created,
            @Nullable String eventName) {}
}
