/** What is cleaned up behind jobs. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.upkeep;
