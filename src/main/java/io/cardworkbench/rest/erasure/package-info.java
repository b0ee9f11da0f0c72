/** Forgets customers in what is kept for repeated requests. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.rest.erasure;
