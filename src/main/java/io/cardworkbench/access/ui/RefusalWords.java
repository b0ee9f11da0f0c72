package io.cardworkbench.access.ui;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.kit.Texts;

/** Says in words why a change was refused. */
public final class RefusalWords {

    private RefusalWords() {}

    public static String of(Texts texts, ChangeRefused refused) {
        return texts.of(
                "refused." + refused.rule(),
                ChangeRefused.MAX_NAME_LENGTH,
                ChangeRefused.MIN_PASSWORD_CHARACTERS,
                ChangeRefused.MAX_PASSWORD_BYTES,
                CredentialLimits.MAX_NETWORKS);
    }
}
