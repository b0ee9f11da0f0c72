/** Several jobs shown as one. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.ui.series;
