/** Trials that take minutes: what happens to jobs in long outages, behind long locks, and over the life of connections. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.soak;
