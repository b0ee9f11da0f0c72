package io.cardworkbench.organization;

import io.cardworkbench.access.IdText;
import java.io.Serializable;
import java.util.Optional;

/** Identifies a group. */
public record GroupId(int value) implements Serializable {

    /** Empty if the text is not the form of one. */
    public static Optional<GroupId> parse(String text) {
        return IdText.parseInt(text).map(GroupId::new);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
