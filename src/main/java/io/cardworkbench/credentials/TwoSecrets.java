package io.cardworkbench.credentials;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares a secret with the hash of a credential, and with that of the secret before as long as it works as well. */
final class TwoSecrets implements PasswordEncoder {

    /** In no hash of any kind. */
    private static final String BETWEEN = "\n";

    private final PasswordEncoder each;

    TwoSecrets(PasswordEncoder each) {
        this.each = each;
    }

    /** What to compare with. */
    static String hashes(CredentialRow credential) {
        return credential.oldSecretHash() == null
                ? credential.secretHash()
                : credential.secretHash() + BETWEEN + credential.oldSecretHash();
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return each.encode(secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hashes) {
        return hashes != null && hashes.lines().anyMatch(hash -> each.matches(secret, hash));
    }

    /** Not while there are two: it is not known which of them was right. */
    @Override
    public boolean upgradeEncoding(@Nullable String hashes) {
        return hashes != null && !hashes.contains(BETWEEN) && each.upgradeEncoding(hashes);
    }
}
