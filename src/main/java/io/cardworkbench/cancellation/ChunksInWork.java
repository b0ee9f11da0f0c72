package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobId;
import java.util.Locale;

/** Says that a job can't end yet, because transactions hold chunks of it. */
final class ChunksInWork extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChunksInWork(JobId job) {
        super(String.format(Locale.ROOT, "Chunks of job %s are in work", job));
    }
}
