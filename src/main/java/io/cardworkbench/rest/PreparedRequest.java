package io.cardworkbench.rest;

/** A request that has been understood, and has done nothing yet. */
@FunctionalInterface
public interface PreparedRequest {

    /** Runs in a transaction, in which the answer is kept. */
    StoredAnswer carryOut();
}
