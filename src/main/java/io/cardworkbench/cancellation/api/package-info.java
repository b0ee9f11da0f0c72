/** Cancelling cards by the API. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.api;
