package io.cardworkbench.cancellation.job;

import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Map;

/**
 * Why cards of a job were not cancelled.
 *
 * @param skipped how many were skipped, by the status that they were in when their turn came
 * @param notKept how many were skipped that had been closed before, and were not kept any more
 * @param failed how many failed, by reason
 */
public record JobExceptions(Map<CardStatus, Integer> skipped, int notKept, Map<String, Integer> failed) {

    public JobExceptions {
        skipped = Map.copyOf(skipped);
        failed = Map.copyOf(failed);
    }
}
