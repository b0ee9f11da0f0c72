package io.cardworkbench.access;

import java.io.Serializable;

/** Identifies a member. */
public record MemberId(int value) implements ActorId, Serializable {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
