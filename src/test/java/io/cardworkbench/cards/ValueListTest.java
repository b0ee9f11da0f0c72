package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb\nc",
                "a\r\nb\r\nc\r\n",
                "a,b,c",
                "a;b;c",
                "a\tb\tc",
                " a , b\t;c ",
                "\n\na,,b;\n;c",
                "\"a\",\"b\",\"c\"",
                "\uFEFFa\nb\nc",
                "userId\na\nb\nc",
                "\"userId\";a;b;c",
                "USERID\na\nb\nc",
            })
    void splitsAtEverySeparator(String text) {
        assertThat(values(text)).containsExactly("a", "b", "c");
    }

    @Test
    void keepsSeparatorsAndDoubledQuotesInsideQuotes() {
        assertThat(values("\"a,b\";\" say \"\"hi\"\" \";\"line\nbreak\""))
                .containsExactly("a,b", "say \"hi\"", "line\nbreak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "\"", "a\"b", "it's", "' or 1=1 --", "🎉", "a b"})
    void takesAQuoteWithoutItsPairAndAnyOtherCharacterAsItStands(String text) {
        assertThat(values(text)).containsExactly(text);
    }

    @Test
    void leavesOutTheHeaderOnlyWhenItIsFirst() {
        assertThat(values("a,userId")).containsExactly("a", "userId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ",;\t", "\"\"", "userId"})
    void findsNothingWhereThereIsNothing(String text) {
        assertThat(values(text)).isEmpty();
    }

    @Test
    void countsRepeats() {
        var list = ValueList.parse("a,b,a,a", CardAttribute.USER_ID);
        assertThat(list.values()).containsExactly("a", "b");
        assertThat(list.repeats()).isEqualTo(2);
    }

    @Test
    void addsUpRepeatsOfListsThatOverlap() {
        var list =
                ValueList.parse("a,b,a", CardAttribute.USER_ID).plus(ValueList.parse("b,c,c", CardAttribute.USER_ID));
        assertThat(list.values()).containsExactly("a", "b", "c");
        assertThat(list.repeats()).isEqualTo(3);
    }

    @Test
    void leavesOutOneValue() {
        assertThat(ValueList.parse("a,b,c", CardAttribute.USER_ID).without("b").values())
                .containsExactly("a", "c");
    }

    @Test
    void readsAHundredThousandQuotedCells() {
        var text =
                IntStream.range(0, 100_000).mapToObj("\"user-%d\""::formatted).collect(Collectors.joining("\n"));
        assertThat(values(text)).hasSize(100_000).startsWith("user-0").endsWith("user-99999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb\nc",
                "\uFEFFuserId\r\na\r\n\r\nb\r\nc\r\n",
                "a,\nb,\nc,",
                "amount,UserID\n12,a\n13,b\n14,c",
                "userid;name\na;\"Doe; Jane\"\nb\nc;Doe, John",
                "name,userId\n\"Doe, Jane\",a\nDoe; John,b\n,c",
                "city\tuserId\tamount\nBerlin\ta\t1\nParis\tb\t2\n\tc",
                "name,userId\nJane,a\nJohn\nJack,\nJill,b\nJoe,c",
            })
    void takesTheOnlyOrTheNamedColumnOfAFile(String text) {
        assertThat(ValueList.parseFile(text, CardAttribute.USER_ID).values()).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2",
                "1;200\n2;300",
                "1\n2\n3\t4",
                "1,\n,2",
                "id,amount\n1,200",
                "cardInstanceId,amount,cardInstanceId\n1,200,2",
                "cardInstanceId,name\n1,Doe, Jane",
                "\nname,amount\n1,2\ncardInstanceId,3",
            })
    void refusesAFileOfWhichItCannotTellTheColumn(String text) {
        assertThatThrownBy(() -> ValueList.parseFile(text, CardAttribute.CARD_ID))
                .isInstanceOfSatisfying(CriterionRefused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(CriterionRefused.Rule.SEVERAL_COLUMNS);
                    assertThat(refused.attribute()).contains(CardAttribute.CARD_ID);
                    assertThat(refused.value()).contains("cardInstanceId");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "userId", "name,userId", "name,userId\nJane"})
    void findsNothingInAFileWithoutValues(String text) {
        assertThat(ValueList.parseFile(text, CardAttribute.USER_ID).isEmpty()).isTrue();
    }

    private static List<String> values(String text) {
        return ValueList.parse(text, CardAttribute.USER_ID).values();
    }
}
