/** The Cards API. */
@org.springframework.modulith.NamedInterface("api")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.api;
