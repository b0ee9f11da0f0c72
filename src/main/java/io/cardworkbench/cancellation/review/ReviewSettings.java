package io.cardworkbench.cancellation.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of reviews, and so of the jobs that start from them.
 *
 * @param maxCards how many cards one job takes at most
 * @param chunkSize how many cards one chunk has; changes reviews made from then on
 * @param reviewTimeLimit how long the database may take for a review
 * @param reviewValidFor for how long a job can be started from a review
 */
@Validated
@ConfigurationProperties("workbench.cancellation")
public record ReviewSettings(
        @DefaultValue("1000000") @Min(1) @Max(1_000_000) int maxCards,
        @DefaultValue("1000") @Min(1) @Max(10_000) int chunkSize,
        @DefaultValue("60s") Duration reviewTimeLimit,
        @DefaultValue("30m") Duration reviewValidFor) {}
