package io.cardworkbench.access.ui;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.PasswordRule;
import io.cardworkbench.kit.Texts;

/** Says in words why a change was refused. */
final class RefusalWords {

    private RefusalWords() {}

    static String of(Texts texts, ChangeRefused refused) {
        return texts.of(
                "refused." + refused.rule(),
                ChangeRefused.MAX_NAME_LENGTH,
                PasswordRule.MIN_CHARACTERS,
                PasswordRule.MAX_BYTES);
    }
}
