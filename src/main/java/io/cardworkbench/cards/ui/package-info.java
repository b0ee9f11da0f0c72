/** Cards, customers and the test card sender; and the parts that other views of cards share. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.ui;
