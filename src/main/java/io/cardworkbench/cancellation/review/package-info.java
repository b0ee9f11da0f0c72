/** Reviews: what a job would cancel, frozen before it is started. */
@org.springframework.modulith.NamedInterface("review")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.review;
