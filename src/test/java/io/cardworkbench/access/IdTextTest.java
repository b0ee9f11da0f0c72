package io.cardworkbench.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "01",
                "+5",
                "-5",
                " 5",
                "5 ",
                "5\n",
                "\u0663",
                "5\u0663",
                "1e3",
                "0x5",
                "1,000",
                "9223372036854775808"
            })
    void readsNoIdWhereNoneIsWritten(String text) {
        assertThat(IdText.parseLong(text)).isEmpty();
        assertThat(IdText.parseInt(text)).isEmpty();
    }

    @Test
    void readsEachIdThatFits() {
        assertThat(IdText.parseLong("9223372036854775807")).contains(Long.MAX_VALUE);
        assertThat(IdText.parseLong("1")).contains(1L);
        assertThat(IdText.parseInt("2147483647")).contains(Integer.MAX_VALUE);
        assertThat(IdText.parseInt("2147483648")).isEmpty();
        assertThat(EnvironmentId.parse("12")).contains(new EnvironmentId(12));
    }
}
