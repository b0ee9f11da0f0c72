package io.cardworkbench.cancellation;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cards.query.Cancellation;
import io.cardworkbench.cards.query.Cancellers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the cards who cancelled them, and why. */
@Component
class ReadCancellers implements Cancellers {

    private final JobTable jobs;

    ReadCancellers(JobTable jobs) {
        this.jobs = jobs;
    }

    @Override
    public Optional<Cancellation> of(EnvironmentId environment, long job) {
        return jobs.findWithReview(environment, new JobId(job))
                .map(found -> new Cancellation(found.submittedByName(), found.reason()));
    }
}
