/** What a cancel job is: its states, its numbers, its place in the queue. */
@org.springframework.modulith.NamedInterface("job")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.job;
