package io.cardworkbench.cancellation.rate;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.sql.ReadFrom;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how fast jobs were over their whole lives, whether anyone watched them or not. */
@Service
public class JobRateService {

    private final CancelJobService jobs;
    private final RateTable table;
    private final Clock clock;

    JobRateService(CancelJobService jobs, RateTable table, Clock clock) {
        this.jobs = jobs;
        this.table = table;
        this.clock = clock;
    }

    /** Empty for a job that has not begun, or whose ledger is not kept any more. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public Optional<JobRate> rate(EnvironmentId environment, JobId id) {
        var job = jobs.find(environment, id).orElseThrow(() -> new JobNotFound(id));
        return Optional.ofNullable(job.progress().started())
                .filter(started -> job.ledgerGone() == null)
                .map(started -> rate(job, started));
    }

    private JobRate rate(Job job, Instant started) {
        var scale = RateScale.over(
                started, Objects.requireNonNullElseGet(job.progress().ended(), clock::instant));
        return JobRate.of(scale, table.cards(job.id(), scale), job.progress().pauses());
    }
}
