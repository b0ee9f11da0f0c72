package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cards.query.Cancellers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the cards who cancelled them. */
@Component
class ReadCancellers implements Cancellers {

    private final JobTable jobs;

    ReadCancellers(JobTable jobs) {
        this.jobs = jobs;
    }

    @Override
    public Optional<String> nameOf(long job) {
        return jobs.find(new JobId(job)).map(JobRow::submittedByName);
    }
}
