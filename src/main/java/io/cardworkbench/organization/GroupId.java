package io.cardworkbench.organization;

import java.io.Serializable;

/** Identifies a group. */
public record GroupId(int value) implements Serializable {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
