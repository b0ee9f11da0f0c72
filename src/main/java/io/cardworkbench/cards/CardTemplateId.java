package io.cardworkbench.cards;

/** Identifies a card template. */
public record CardTemplateId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
