package io.cardworkbench.cards.criteria;

import io.cardworkbench.access.IdText;
import java.util.Optional;

/** Identifies a card; the {@code cardInstanceId} of addresses and of the API. */
public record CardId(long value) {

    /** Empty if the text is not the form of one. */
    public static Optional<CardId> parse(String text) {
        return IdText.parseLong(text).map(CardId::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
