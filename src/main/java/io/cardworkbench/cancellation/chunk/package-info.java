/** How a part of a job is cancelled, a transaction at a time. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.chunk;
