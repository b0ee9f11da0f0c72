package io.cardworkbench.signin.factor;

import io.cardworkbench.access.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Codes for who has lost what makes the others. They are long and random, so a quick hash of them is enough. */
@Component
class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 10;
    private static final int GROUP = 4;

    private final BytesKeyGenerator random = KeyGenerators.secureRandom(BYTES);

    /** In groups that can be read aloud. */
    List<String> make() {
        return Stream.generate(() -> grouped(
                        new Base32().encodeAsString(random.generateKey()).toLowerCase(Locale.ROOT)))
                .limit(COUNT)
                .toList();
    }

    /** Of one as it was made, or as somebody has typed it. */
    static String hash(String code) {
        return Sha256.of(code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
