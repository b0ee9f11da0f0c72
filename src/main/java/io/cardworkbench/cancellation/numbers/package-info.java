/** How many cards jobs have cancelled lately. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.numbers;
