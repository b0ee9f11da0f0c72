package io.cardworkbench.cancellation;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** After a fault lets a worker try again, later each time; in the end the job fails, with the fault as its outcome. */
@Component
class RetryOrFail implements FailureHandler<Void> {

    private static final Logger log = LoggerFactory.getLogger(RetryOrFail.class);

    static final int ATTEMPTS = 8;

    private final EndJob endJob;
    private final Clock clock;

    RetryOrFail(EndJob endJob, Clock clock) {
        this.endJob = endJob;
        this.clock = clock;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var execution = complete.getExecution();
        var failures = execution.consecutiveFailures + 1;
        var job = JobWorkers.jobOf(execution.taskInstance.getId());
        if (failures < ATTEMPTS) {
            log.warn("Worker {} failed, attempt {} of {}", execution.taskInstance.getId(), failures, ATTEMPTS);
            operations.reschedule(complete, clock.instant().plus(delay(failures)));
        } else {
            endJob.fail(job, complete.getCause().map(FaultMessage::of).orElse("Unknown fault"));
            operations.remove();
        }
    }

    /** 1, 2, 4, … seconds. */
    static Duration delay(int failures) {
        return Duration.ofSeconds(1L << (failures - 1));
    }
}
