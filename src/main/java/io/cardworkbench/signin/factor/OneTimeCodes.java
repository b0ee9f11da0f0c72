package io.cardworkbench.signin.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes of RFC 6238 as all apps for them make them: six digits, of thirty seconds. */
final class OneTimeCodes {

    /** As a recovery code never looks. */
    static final String FORM = "[0-9]{6}";

    /** Clocks of phones are a little wrong, and people take their time. */
    private static final int STEPS_ASIDE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /** Of which step of time a code is, if it is of one about now and later than the last one that was taken. */
    OptionalLong step(byte[] secret, String code, Instant now, long last) {
        var current = now.toEpochMilli() / generator.getTimeStep().toMillis();
        return LongStream.rangeClosed(current - STEPS_ASIDE, current + STEPS_ASIDE)
                .filter(step -> step > last && isOf(secret, step, code))
                .findFirst();
    }

    /** The code of a moment. */
    String at(byte[] secret, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("Every key of this algorithm is valid", impossible);
        }
    }

    private boolean isOf(byte[] secret, long step, String code) {
        var right =
                at(secret, Instant.ofEpochMilli(step * generator.getTimeStep().toMillis()));
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.US_ASCII));
    }
}
