/** What members do, in a real browser against the running application. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.journeys;
