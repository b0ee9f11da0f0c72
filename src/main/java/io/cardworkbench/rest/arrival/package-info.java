/** How requests arrive: in time, and as text. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.rest.arrival;
