/** The templates in the API. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.api.template;
