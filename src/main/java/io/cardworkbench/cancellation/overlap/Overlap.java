package io.cardworkbench.cancellation.overlap;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobState;

/**
 * A job that has not ended and has cards of a review.
 *
 * @param cards how many of them it has not come to
 */
public record Overlap(JobId job, JobState state, int cards) {}
