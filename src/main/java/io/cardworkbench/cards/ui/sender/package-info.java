/** The test card sender. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.ui.sender;
