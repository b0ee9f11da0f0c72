/** The ledger of a job: what became of each of its cards. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.ledger;
