package io.cardworkbench.cancellation.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrictionTest {

    @ParameterizedTest
    @CsvSource({"1000, 10000000", "1000000, 1000000", "999, 99900", "1, 100", "1, 1"})
    void asksForTheNumberOfManyCardsOrOfALargeShare(int cards, long open) {
        assertThat(Friction.asksForNumber(cards, open)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"999, 99901", "1, 101", "10, 120000"})
    void asksForNothingWhenCardsAreFewInBothWays(int cards, long open) {
        assertThat(Friction.asksForNumber(cards, open)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"200, 1000", "1, 5", "1000, 1000"})
    void letsAFifthOfAnEnvironmentStandOut(int cards, long open) {
        assertThat(Friction.standsOut(cards, open)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"199, 1000", "0, 0", "1000000, 10000000"})
    void letsNothingSmallerStandOut(int cards, long open) {
        assertThat(Friction.standsOut(cards, open)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12480", "12,480", "12.480", "12 480", "12'480", "12\u00a0480", "12\u202f480", " 12480 "})
    void takesTheNumberInEveryUsualForm(String typed) {
        assertThat(Friction.isNumber(typed, 12_480)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12481", "1248", "12,48", "1,2480", "12480 cards", "-12480", "12,480.0", "012480"})
    void takesNothingElse(String typed) {
        assertThat(Friction.isNumber(typed, 12_480)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "1,000,000", "1.000.000"})
    void takesMillions(String typed) {
        assertThat(Friction.isNumber(typed, 1_000_000)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000.000", "1000,000"})
    void takesNoMixtureOfSeparators(String typed) {
        assertThat(Friction.isNumber(typed, 1_000_000)).isFalse();
    }
}
