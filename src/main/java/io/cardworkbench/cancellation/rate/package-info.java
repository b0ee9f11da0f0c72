/** How many cards a second a job was through with, over its whole life. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.rate;
