/** Cards of a review that jobs have as well which have not ended. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.overlap;
