/** The ledger on the page of a job. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.ui.ledger;
