/** Card templates, and the cards that are sent from them. */
@org.springframework.modulith.NamedInterface("sending")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.sending;
