package io.cardworkbench.cards;

/** Identifies a card; the {@code cardInstanceId} of addresses and of the API. */
public record CardId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
