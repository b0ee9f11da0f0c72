package io.cardworkbench.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.NameRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameOfNewcomerTest {

    @Test
    void isWhatTheProviderSays() {
        assertThat(NameOfNewcomer.of("  Nora Newcomer ", "nora@example.com")).isEqualTo("Nora Newcomer");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u202e\u0007"})
    void isHowTheAddressBeginsWhereItSaysNone(@Nullable String said) {
        assertThat(NameOfNewcomer.of(said, "nora@example.com")).isEqualTo("nora");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nora\u202e\r\nOwner", "\ud83d\ude00\u200d", "a\ud83d"})
    void keepsToWhatNamesKeepTo(String said) {
        assertThat(NameRule.checked(NameOfNewcomer.of(said, "nora@example.com")))
                .isNotEmpty();
    }

    @Test
    void isCutBetweenCharacters() {
        var said = "a" + "\ud83d\ude00".repeat(80);

        assertThat(NameRule.checked(NameOfNewcomer.of(said, "nora@example.com")))
                .hasSize(99);
        assertThat(NameOfNewcomer.of("", "n".repeat(120) + "@example.com")).hasSize(100);
    }
}
