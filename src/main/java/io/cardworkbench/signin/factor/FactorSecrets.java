package io.cardworkbench.signin.factor;

import io.cardworkbench.access.Sha256;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Makes secrets of one-time codes, and keeps them from whoever reads the database only: they are encrypted, AES-256 in GCM, with a key
 * that stands in the settings. Without one there are no second factors.
 *
 * @see <a href="../../../../../../../docs/decisions/0025-one-time-codes-are-a-second-factor.md">Decision 25</a>
 */
@Component
class FactorSecrets {

    private static final int MIN_KEY_CHARACTERS = 32;

    /** What RFC 4226 recommends. */
    private static final int SECRET_BYTES = 20;

    private final @Nullable BytesEncryptor encryptor;
    private final BytesKeyGenerator secrets = KeyGenerators.secureRandom(SECRET_BYTES);

    FactorSecrets(@Value("${workbench.second-factor.key:}") String key) {
        if (!key.isBlank() && key.length() < MIN_KEY_CHARACTERS) {
            throw new IllegalArgumentException(
                    "workbench.second-factor.key has fewer than " + MIN_KEY_CHARACTERS + " characters");
        }
        encryptor = key.isBlank() ? null : encryptor(key);
    }

    boolean isAvailable() {
        return encryptor != null;
    }

    byte[] make() {
        return secrets.generateKey();
    }

    String encrypt(byte[] secret) {
        return HexFormat.of().formatHex(encryptor().encrypt(secret));
    }

    byte[] decrypt(String encrypted) {
        return encryptor().decrypt(HexFormat.of().parseHex(encrypted));
    }

    /** The key is long and random: nothing slower than a hash has to be made of it. */
    private static BytesEncryptor encryptor(String key) {
        var secretKey = new SecretKeySpec(HexFormat.of().parseHex(Sha256.of(key)), "AES");
        return AesGcmBytesEncryptor.withSecretKey(secretKey).build();
    }

    private BytesEncryptor encryptor() {
        return Optional.ofNullable(encryptor)
                .orElseThrow(() -> new IllegalStateException("workbench.second-factor.key is not set"));
    }
}
