/** Several jobs of one review, as one. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.series;
