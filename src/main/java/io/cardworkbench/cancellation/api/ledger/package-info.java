/** The ledgers of jobs by the API. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.api.ledger;
