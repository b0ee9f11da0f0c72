package io.cardworkbench.cards.sending;

import io.cardworkbench.access.IdText;
import java.util.Optional;

/** Identifies a card template. */
public record CardTemplateId(int value) {

    /** Empty if the text is not the form of one. */
    public static Optional<CardTemplateId> parse(String text) {
        return IdText.parseInt(text).map(CardTemplateId::new);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
