/** How the two databases store cards: what never changes about them in one table, their state in others. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.store;
