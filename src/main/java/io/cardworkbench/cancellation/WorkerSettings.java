package io.cardworkbench.cancellation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the workers of jobs.
 *
 * @param workers how many workers one job has; by default two, on H2 one
 * @param fastWorkers how many a job has that is to go fast; by default twice as many, on H2 one
 * @param transactionTarget how long a transaction of a job should take, which bounds what customers wait for
 * @param latencyTarget how long they may take before workers rest in between, for the sake of customers
 */
@Validated
@ConfigurationProperties("workbench.cancellation")
record WorkerSettings(
        @Nullable @Min(1) @Max(16) Integer workers,
        @Nullable @Min(1) @Max(16) Integer fastWorkers,
        @DefaultValue("25ms") Duration transactionTarget,
        @DefaultValue("50ms") Duration latencyTarget) {

    WorkerSettings {
        refuseUnlessPositive("transaction-target", transactionTarget);
        refuseUnlessPositive("latency-target", latencyTarget);
    }

    private static void refuseUnlessPositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("workbench.cancellation." + name + " is to be longer than zero");
        }
    }
}
