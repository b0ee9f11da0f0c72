package io.cardworkbench.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerNetworkTest {

    @Test
    void isAnAddressOfTheOldKind() {
        assertThat(CallerNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void isTheFirstHalfOfAnAddressOfTheNewKind() {
        assertThat(CallerNetwork.of("2001:db8:0:1::7"))
                .isEqualTo(CallerNetwork.of("2001:db8:0:1:ffff::1"))
                .isNotEqualTo(CallerNetwork.of("2001:db8:0:2::7"))
                .hasSizeLessThanOrEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "no address", "1.2.3.4.5", "unix:"})
    void asksNobodyAboutNames(String name) {
        assertThat(CallerNetwork.of(name)).isEqualTo("unknown");
    }
}
