@org.jspecify.annotations.NullMarked
package io.cardworkbench.rest.arrival;
