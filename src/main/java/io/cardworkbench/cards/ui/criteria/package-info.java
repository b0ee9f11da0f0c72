/** Choosing cards by criteria: the builder and the sentence, which other modules use as well. */
@org.springframework.modulith.NamedInterface("builder")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.ui.criteria;
