/** Reads the lists that people bring, and says what it took for what. */
@org.springframework.modulith.NamedInterface("values")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.values;
