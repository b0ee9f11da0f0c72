/** Cards as they are looked up, listed and shown to customers. */
@org.springframework.modulith.NamedInterface("query")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.query;
