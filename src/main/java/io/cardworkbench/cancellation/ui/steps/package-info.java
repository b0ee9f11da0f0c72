/** The steps from choosing cards to a job that cancels them, as one sees them. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.ui.steps;
