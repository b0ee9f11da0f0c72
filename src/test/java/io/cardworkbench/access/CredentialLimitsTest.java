package io.cardworkbench.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused.Rule;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "10.1.0.0/16, 10.1.255.255, true",
        "10.1.0.0/16, 10.2.0.0, false",
        "2001:db8::/32, 2001:db8:1::5, true",
        "2001:db8::/32, 2001:db9::5, false",
        "10.0.0.0/8, 2001:db8::5, false",
        "0.0.0.0/0, 203.0.113.9, true",
    })
    void allowsCallsFromItsNetworksOnly(String network, String address, boolean allowed) {
        assertThat(from(List.of("198.51.100.1", network)).allowFrom(address)).isEqualTo(allowed);
    }

    @Test
    void allowsCallsFromAnywhereWithoutNetworks() {
        assertThat(CredentialLimits.NONE.allowFrom("203.0.113.9")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.com",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/-1",
                "::/129",
                "1:2",
                "10.0.0.1,10.0.0.2",
                "fe80::1%eth0"
            })
    void refusesWhatIsNoNetwork(String text) {
        assertRefused(Rule.NETWORK_INVALID, List.of(text));
    }

    @Test
    void takesTwentyNetworksAtMost() {
        assertThat(from(Collections.nCopies(20, "10.0.0.0/8")).networks()).hasSize(20);
        assertRefused(Rule.NETWORK_INVALID, Collections.nCopies(21, "10.0.0.0/8"));
    }

    @Test
    void refusesLimitsBelowOne() {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> new CredentialLimits(Level.VIEW, List.of(), null, 0, null))
                .returns(Rule.LIMIT_INVALID, ChangeRefused::rule);
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> new CredentialLimits(Level.VIEW, List.of(), null, null, -1))
                .returns(Rule.LIMIT_INVALID, ChangeRefused::rule);
    }

    private static void assertRefused(Rule rule, List<String> networks) {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> from(networks))
                .returns(rule, ChangeRefused::rule);
    }

    private static CredentialLimits from(List<String> networks) {
        return new CredentialLimits(Level.ADMIN, networks, null, null, null);
    }
}
