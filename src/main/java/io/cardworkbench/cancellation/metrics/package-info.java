/** What those who watch over the product can measure of jobs. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.metrics;
