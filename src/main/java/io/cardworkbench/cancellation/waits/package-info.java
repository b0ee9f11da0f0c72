/** Whom the workers of jobs wait for. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.waits;
