/** What of jobs and their cards is not kept for ever. */
@org.springframework.modulith.NamedInterface("retention")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.retention;
