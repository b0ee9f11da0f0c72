package io.cardworkbench.access;

import io.cardworkbench.access.ChangeRefused.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password keeps to: it is long rather than mixed, as NIST SP 800-63B has it, and no longer than BCrypt takes. */
public final class PasswordRule {

    public static final int MIN_CHARACTERS = 12;

    /** In UTF-8. */
    public static final int MAX_BYTES = 72;

    private PasswordRule() {}

    /** The rule that a password breaks, if any. */
    static Optional<Rule> brokenBy(String password) {
        if (password.isBlank() || password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            return Optional.of(Rule.PASSWORD_TOO_SHORT);
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES
                ? Optional.of(Rule.PASSWORD_TOO_LONG)
                : Optional.empty();
    }
}
