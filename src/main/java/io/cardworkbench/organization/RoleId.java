package io.cardworkbench.organization;

import java.io.Serializable;

/** Identifies a role. */
public record RoleId(int value) implements Serializable {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
