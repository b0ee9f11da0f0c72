package io.cardworkbench.cards.ui.sender;

import io.cardworkbench.cards.sending.SendingRefused;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Texts;

/** Says why cards were not sent. */
final class SendingWords {

    private SendingWords() {}

    static String of(Texts texts, SendingRefused refused) {
        return texts.of(
                "sending.refused." + refused.rule(),
                texts.of("sending.field." + refused.field()),
                refused.value().map(ShownValue::of).orElse(""));
    }
}
