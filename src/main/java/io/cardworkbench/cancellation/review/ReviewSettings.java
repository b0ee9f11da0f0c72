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
 * @param maxJobs how many jobs one review becomes at most
 * @param chunkSize how many cards one chunk has; changes reviews made from then on
 * @param reviewTimeLimit how long the database may take for a review
 * @param reviewValidFor for how long a job can be started from a review
 */
@Validated
@ConfigurationProperties("workbench.cancellation")
public record ReviewSettings(
        @DefaultValue("1000000") @Min(1) @Max(1_000_000) int maxCards,
        @DefaultValue("10") @Min(1) @Max(100) int maxJobs,
        @DefaultValue("1000") @Min(1) @Max(10_000) int chunkSize,
        @DefaultValue("60s") Duration reviewTimeLimit,
        @DefaultValue("30m") Duration reviewValidFor) {

    public ReviewSettings {
        chunkSize = Math.min(chunkSize, maxCards);
    }

    /** How many cards each job of a series has but the last: as many as whole chunks have. */
    public int cardsOfSeriesJob() {
        return maxCards / chunkSize * chunkSize;
    }

    /** How many cards one review freezes at most. */
    public int maxReviewed() {
        return Math.max(maxCards, cardsOfSeriesJob() * maxJobs);
    }

    /** How many jobs so many cards become. */
    public int jobsFor(int cards) {
        return cards <= maxCards ? 1 : Math.ceilDiv(cards, cardsOfSeriesJob());
    }
}
