/** What the description of the API says that the controllers do not. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.rest.describe;
