package io.cardworkbench.access;

import java.io.Serializable;

/** Identifies an API credential. */
public record CredentialId(int value) implements ActorId, Serializable {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
