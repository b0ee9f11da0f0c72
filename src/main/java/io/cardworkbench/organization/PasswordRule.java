package io.cardworkbench.organization;

import io.cardworkbench.Decision;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password keeps to: it is long rather than mixed, as NIST SP 800-63B has it, and no longer than BCrypt takes. */
@Decision
public final class PasswordRule {

    private PasswordRule() {}

    /** The rule that a password breaks, if any. */
    public static Optional<Rule> brokenBy(String password) {
        if (password.isBlank()
                || password.codePointCount(0, password.length()) < ChangeRefused.MIN_PASSWORD_CHARACTERS) {
            return Optional.of(Rule.PASSWORD_TOO_SHORT);
        }
        return password.getBytes(StandardCharsets.UTF_8).length > ChangeRefused.MAX_PASSWORD_BYTES
                ? Optional.of(Rule.PASSWORD_TOO_LONG)
                : Optional.empty();
    }
}
