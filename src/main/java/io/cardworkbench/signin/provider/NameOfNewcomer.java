package io.cardworkbench.signin.provider;

import io.cardworkbench.Decision;
import io.cardworkbench.access.ChangeRefused;
import org.jspecify.annotations.Nullable;

/** Decides what a new member is called: as the provider says, as far as that can be printed, else as the address begins. */
@Decision
final class NameOfNewcomer {

    private NameOfNewcomer() {}

    static String of(@Nullable String said, String email) {
        var name = said == null ? "" : shortened(said.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", ""));
        return name.isEmpty() ? shortened(email.replaceFirst("@.*", "")) : name;
    }

    private static String shortened(String name) {
        var stripped = name.strip();
        if (stripped.length() <= ChangeRefused.MAX_NAME_LENGTH) {
            return stripped;
        }
        var end = Character.isHighSurrogate(stripped.charAt(ChangeRefused.MAX_NAME_LENGTH - 1))
                ? ChangeRefused.MAX_NAME_LENGTH - 1
                : ChangeRefused.MAX_NAME_LENGTH;
        return stripped.substring(0, end).strip();
    }
}
