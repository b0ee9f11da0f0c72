package io.cardworkbench.cancellation.api;

/** The answer about a job. */
record JobAnswer(JobJson data) {}
