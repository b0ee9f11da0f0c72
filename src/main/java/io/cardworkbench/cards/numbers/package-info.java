/** How many cards there are, and how many come and go: numbers that are kept, not counted when somebody looks. */
@org.springframework.modulith.NamedInterface("numbers")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.numbers;
