package io.cardworkbench.cancellation;

import org.jspecify.annotations.Nullable;

/**
 * How a job ends.
 *
 * @param rightLost whether its submitter had lost the permission by then
 */
record JobEnd(
        JobState state,
        JobNumbers numbers,
        @Nullable String endedBy,
        @Nullable String failure,
        boolean rightLost) {}
