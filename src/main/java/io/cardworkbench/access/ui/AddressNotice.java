package io.cardworkbench.access.ui;

import io.cardworkbench.kit.Notice;
import io.cardworkbench.kit.Texts;

/** Says why an address shows nothing. */
public final class AddressNotice {

    private static final int LENGTH = 40;

    private AddressNotice() {}

    public static Notice of(Texts texts, AddressRefused refused) {
        var key = "address.refused." + refused.reason();
        return new Notice(
                Notice.Kind.WARNING,
                texts.of(key),
                texts.of(key + ".detail", shortened(refused.parameter()), shortened(refused.value())));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LENGTH - 1)) + "…";
    }
}
