/** In which form callers are answered. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.rest.accept;
