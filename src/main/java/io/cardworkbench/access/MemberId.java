package io.cardworkbench.access;

import java.io.Serializable;
import java.util.Optional;

/** Identifies a member. */
public record MemberId(int value) implements ActorId, Serializable {

    /** Empty if the text is not the form of one. */
    public static Optional<MemberId> parse(String text) {
        return IdText.parseInt(text).map(MemberId::new);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
