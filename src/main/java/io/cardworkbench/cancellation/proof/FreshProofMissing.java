package io.cardworkbench.cancellation.proof;

/** Refuses to start a large job for a member whose last proof is too old. */
public final class FreshProofMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    FreshProofMissing() {
        super("The password or a code is needed first");
    }
}
