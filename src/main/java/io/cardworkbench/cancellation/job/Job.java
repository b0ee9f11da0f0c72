package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.sending.CardTemplate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cancel job: what was asked for, and how far it is.
 *
 * @param criteria what was reviewed
 * @param templates the templates that the criteria name, as they were called then
 * @param reviewed when its cards were frozen, by whoever submitted it
 * @param more whether more cards matched than one job takes
 * @param ledgerGone since when it is not kept any more which cards it had; null while it is
 * @param submittedByName the e-mail address of the member, or the name of the API credential
 */
public record Job(
        JobId id,
        EnvironmentId environment,
        CardCriteria criteria,
        List<CardTemplate> templates,
        boolean more,
        @Nullable String reason,
        ActorId submittedBy,
        String submittedByName,
        Instant reviewed,
        Instant submitted,
        @Nullable Instant ledgerGone,
        JobChain chain,
        JobProgress progress) {

    public Job {
        templates = List.copyOf(templates);
    }

    public JobState state() {
        return progress.state();
    }

    public JobNumbers numbers() {
        return progress.numbers();
    }

    /** Null for one that is in none. */
    @Nullable
    public JobSeries series() {
        return progress.series();
    }

    /** How many cards it left to be tried again, once it has ended: those that failed and those that it had not reached. */
    public int left() {
        return state().isEnded() && ledgerGone == null
                ? numbers().failed() + numbers().remaining()
                : 0;
    }

    public Job with(JobProgress newProgress) {
        return new Job(
                id,
                environment,
                criteria,
                templates,
                more,
                reason,
                submittedBy,
                submittedByName,
                reviewed,
                submitted,
                ledgerGone,
                chain,
                newProgress);
    }
}
