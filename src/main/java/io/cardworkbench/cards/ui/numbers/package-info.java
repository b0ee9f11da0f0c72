/** Numbers of cards as pictures, on the start page. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.ui.numbers;
