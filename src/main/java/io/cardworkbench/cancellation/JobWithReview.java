package io.cardworkbench.cancellation;

import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.cards.CardTemplate;
import java.util.List;

/** A cancel job with what its review says about it. */
record JobWithReview(JobRow row, CardCriteria criteria, List<CardTemplate> templates, boolean more) {

    Job job(JobProgress progress) {
        return new Job(
                row.id(),
                row.environment(),
                criteria,
                templates,
                more,
                row.reason(),
                row.submittedBy(),
                row.submittedByName(),
                row.submitted(),
                progress);
    }
}
