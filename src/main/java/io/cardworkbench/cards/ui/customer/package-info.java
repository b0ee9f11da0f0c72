/** Customers and what they see. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.ui.customer;
