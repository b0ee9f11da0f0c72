/** How many cards a system may still cancel. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.allowance;
