package io.cardworkbench.organization;

import io.cardworkbench.access.IdText;
import java.io.Serializable;
import java.util.Optional;

/** Identifies a role. */
public record RoleId(int value) implements Serializable {

    /** Empty if the text is not the form of one. */
    public static Optional<RoleId> parse(String text) {
        return IdText.parseInt(text).map(RoleId::new);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
