package io.cardworkbench.signin.factor;

import java.time.Instant;

/** An app for one-time codes, which knows a secret as it was typed. */
public record Authenticator(String secret) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    public String codeAt(Instant now) {
        return new OneTimeCodes().at(bytes(), now);
    }

    private byte[] bytes() {
        var bytes = new byte[secret.length() * BITS / Byte.SIZE];
        for (var bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            var letter = LETTERS.indexOf(secret.charAt(bit / BITS));
            if (((letter >> (BITS - 1 - bit % BITS)) & 1) == 1) {
                bytes[bit / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - bit % Byte.SIZE));
            }
        }
        return bytes;
    }
}
