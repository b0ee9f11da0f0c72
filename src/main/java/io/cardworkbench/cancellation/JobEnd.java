package io.cardworkbench.cancellation;

import org.jspecify.annotations.Nullable;

/** How a job ends. */
record JobEnd(
        JobState state,
        JobNumbers numbers,
        @Nullable String endedBy,
        @Nullable String failure) {}
