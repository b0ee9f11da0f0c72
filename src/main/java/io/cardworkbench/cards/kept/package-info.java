/** Keeps queries that no address could hold. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.kept;
