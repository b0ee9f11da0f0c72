/** How often callers may ask, and how each answer says what is left. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.rest.limits;
