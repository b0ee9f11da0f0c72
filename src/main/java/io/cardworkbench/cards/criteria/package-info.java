/** Which cards are meant. */
@org.springframework.modulith.NamedInterface("criteria")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.criteria;
