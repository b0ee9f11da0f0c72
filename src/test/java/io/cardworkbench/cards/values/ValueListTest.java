package io.cardworkbench.cards.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueListTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sale; final", "120,001", "\"quoted\" x", "userId", "('a','b')", "it's", "a b"})
    void takesWhatIsTypedAsOneValue(String text) {
        assertThat(ValueList.typed(text).values()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" a ", "\u00A0a\u202F", "\uFEFFa\u200B", "\u202Aa\u202C", "\u2060a\u3000", "\u200Fa", "a\u00AD"})
    void leavesOutWhatCanNotBeSeenAtTheEnds(String text) {
        assertThat(ValueList.typed(text).values()).containsExactly("a");
    }

    @Test
    void findsNothingInBlanks() {
        assertThat(ValueList.typed(" \u00A0\n\u200B").isEmpty()).isTrue();
    }

    @Test
    void countsRepeats() {
        var list = ValueList.of(List.of("a", "b", "a", "a"));

        assertThat(list.values()).containsExactly("a", "b");
        assertThat(list.repeats()).isEqualTo(2);
    }

    @Test
    void addsUpRepeatsOfListsThatOverlap() {
        var list = ValueList.of(List.of("a", "b", "a")).plus(ValueList.of(List.of("b", "c", "c")));

        assertThat(list.values()).containsExactly("a", "b", "c");
        assertThat(list.repeats()).isEqualTo(3);
    }

    @Test
    void leavesOutOneValue() {
        assertThat(ValueList.of(List.of("a", "b", "c")).without("b").values()).containsExactly("a", "c");
    }
}
