/** How long closed cards are kept, and how they go. */
@org.springframework.modulith.NamedInterface("retention")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.retention;
