/** What the token endpoint answers beside tokens. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.rest.token;
