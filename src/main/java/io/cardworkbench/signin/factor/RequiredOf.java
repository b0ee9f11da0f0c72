package io.cardworkbench.signin.factor;

/** Who has to have a second factor. */
public enum RequiredOf {
    NOBODY(1),

    /** Without one, they may do all but that. */
    WHO_MAY_CANCEL(2),

    /** Without one, they may do nothing but set one up. */
    EVERYONE(3);

    private final int code;

    RequiredOf(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static RequiredOf ofCode(int code) {
        return switch (code) {
            case 1 -> NOBODY;
            case 2 -> WHO_MAY_CANCEL;
            case 3 -> EVERYONE;
            default -> throw new IllegalArgumentException("Nobody has the code " + code);
        };
    }
}
