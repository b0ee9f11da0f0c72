package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.metrics.CountWork;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Lets a worker rest, and others know that its job is slowed by that. */
@Component
public class RestForCustomers {

    private final SlowedJobTable slowed;
    private final CountWork count;
    private final Clock clock;

    RestForCustomers(SlowedJobTable slowed, CountWork count, Clock clock) {
        this.slowed = slowed;
        this.count = count;
        this.clock = clock;
    }

    /** Does nothing where there is no need of it. */
    public void rest(JobId job, Duration rest) {
        if (rest.isPositive()) {
            slowed.slowed(job, clock.instant());
            LockSupport.parkNanos(rest.toNanos());
            count.rested(rest);
        }
    }
}
