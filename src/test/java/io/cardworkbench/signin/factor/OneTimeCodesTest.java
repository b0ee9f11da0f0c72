package io.cardworkbench.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109 / 30;

    private final OneTimeCodes codes = new OneTimeCodes();

    /** The examples of RFC 6238, of which six digits are the last ones of eight. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void makesTheCodesThatAppsMake(long second, String code) {
        assertThat(codes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-30, -1", "0, 0", "30, 1"})
    void takesACodeOfAboutNow(int seconds, int steps) {
        assertThat(codes.step(SECRET, codes.at(SECRET, NOW.plusSeconds(seconds)), NOW, 0))
                .hasValue(STEP + steps);
    }

    @Test
    void refusesACodeOfAnotherTimeOrSecret() {
        assertThat(codes.step(SECRET, codes.at(SECRET, NOW.minus(Duration.ofSeconds(61))), NOW, 0))
                .isEmpty();
        assertThat(codes.step(SECRET, codes.at(SECRET, NOW.plus(Duration.ofSeconds(61))), NOW, 0))
                .isEmpty();
        assertThat(codes.step(new byte[20], codes.at(SECRET, NOW), NOW, 0)).isEmpty();
        assertThat(codes.step(SECRET, "", NOW, 0)).isEmpty();
    }

    @Test
    void refusesACodeThatWasTakenAndOnesBefore() {
        assertThat(codes.step(SECRET, codes.at(SECRET, NOW), NOW, STEP)).isEmpty();
        assertThat(codes.step(SECRET, codes.at(SECRET, NOW.minusSeconds(30)), NOW, STEP))
                .isEmpty();
        assertThat(codes.step(SECRET, codes.at(SECRET, NOW.plusSeconds(30)), NOW, STEP))
                .hasValue(STEP + 1);
    }
}
