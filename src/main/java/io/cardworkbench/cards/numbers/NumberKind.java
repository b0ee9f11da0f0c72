package io.cardworkbench.cards.numbers;

/** What happened to the cards that are counted. */
public enum NumberKind {
    SENT(1),
    CANCELLED(2);

    private final int code;

    NumberKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
