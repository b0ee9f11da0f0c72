package io.cardworkbench.access;

import io.cardworkbench.Decision;

/** How much a member may do with a resource; a higher level includes the lower ones. */
@Decision
public enum Level {
    VIEW(1),
    EDIT(2),
    ADMIN(3);

    private final int code;

    Level(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public boolean includes(Level other) {
        return compareTo(other) >= 0;
    }

    public static Level ofCode(int code) {
        return switch (code) {
            case 1 -> VIEW;
            case 2 -> EDIT;
            case 3 -> ADMIN;
            default -> throw new IllegalArgumentException("No level has the code " + code);
        };
    }
}
