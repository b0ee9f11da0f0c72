package io.cardworkbench.signin.factor;

import io.cardworkbench.Decision;

/** Base 32 of RFC 4648 without padding, as apps for one-time codes take secrets. */
@Decision
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        var pending = 0L;
        var bits = 0;
        for (var next : bytes) {
            pending = (pending << Byte.SIZE) | Byte.toUnsignedInt(next);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(((int) (pending >> bits)) & MASK));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(LETTERS.charAt(((int) (pending << (BITS - bits))) & MASK))
                        .toString();
    }
}
