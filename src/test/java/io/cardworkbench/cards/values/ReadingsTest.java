package io.cardworkbench.cards.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cards.HostileValues;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.support.RandomCases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is taken from a list that its author may not have meant. */
class ReadingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void hasRoomForAsManyRowsOfTwentyCellsAsACriterionTakesValues(String lineEnd) {
        var row = "a" + ",".repeat(19) + lineEnd;

        assertThat(Readings.isTooMuch(row.repeat(10_000))).isFalse();
        assertThat(Readings.isTooMuch(row.repeat(10_000) + ",")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb\nc",
                "a\r\nb\r\nc\r\n",
                "a\rb\rc",
                "\n\na\n \nb\nc",
                "\"a\"\n\"b\"\n\"c\"",
                "\"a\",\"b\",\"c\"",
                "a,\nb,\nc,",
                "\uFEFFa\nb\nc",
                "a\n\uFEFFb\nc",
                " a\u00A0\n\u200Bb\n\u202Ac\u202C",
                "('a','b','c')",
                "IN ('a', 'b', 'c');",
                "'a',\n'b',\n'c'",
                "[\"a\",\"b\",\"c\"]",
                "[\n  \"a\",\n  \"b\",\n  \"c\"\n]",
                "{'a','b','c'}",
            })
    void takesAListThatCanMeanNothingElse(String text) {
        assertSure(text, CardAttribute.USER_ID, "a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userId\na\nb",
                "USERID\na\nb",
                "user_id\na\nb",
                "User ID\na\nb",
                "\"USER_ID\"\na\nb",
                "userIds\na\nb",
                "customer_id\na\nb",
                "userId\u00A0\na\nb",
                "sep=;\nuserId\na\nb",
                "# export of Monday\nuserId\na\nb",
                " user_id\n---------\n a\n b\n(2 rows)",
                "+---------+\n| user_id |\n+---------+\n| a       |\n| b       |\n+---------+\n2 rows in set (0.01 sec)",
            })
    void takesNoHeadingForAValue(String text) {
        var readings = assertSure(text, CardAttribute.USER_ID, "a", "b");

        assertThat(readings.choices().getFirst().heading()).isNotEmpty();
        assertThat(readings.choices().getLast().kind()).isEqualTo(Reading.Kind.AS_IT_STANDS);
    }

    @Test
    void takesTheFirstLineAboveNumbersForAHeading() {
        assertSure("Karte\n1\n2", CardAttribute.CARD_ID, "1", "2");
    }

    @Test
    void takesTenThousandValuesBelowAHeading() {
        var ids = IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();

        var readings = Readings.of("user_id\n" + String.join("\n", ids), CardAttribute.USER_ID);

        assertThat(readings.choices().getFirst().values()).isEqualTo(ids);
    }

    @Test
    void neverCutsAListInsideItsLines() {
        var readings = assertAsks("Sale; final\nSale\nAutumn, late", CardAttribute.EVENT_NAME);

        assertThat(readings.choices().getFirst().values()).containsExactly("Sale; final", "Sale", "Autumn, late");
    }

    @Test
    void asksWhetherALineIsOneValueOrSeveral() {
        var readings = assertAsks("Sale; final", CardAttribute.EVENT_NAME);

        assertThat(readings.choices().stream().map(Reading::values))
                .containsExactly(List.of("Sale", "final"), List.of("Sale; final"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120,001", "1,20,001", "120.001\n120.002", "120 001\n120 002", "120,001\n120,002"})
    void asksBeforeItTakesGroupsOfDigitsForNumbers(String text) {
        var readings = assertAsks(text, CardAttribute.CARD_ID);

        assertThat(readings.choices().getFirst().kind()).isEqualTo(Reading.Kind.NUMBERS);
        assertThat(readings.choices().getFirst().values()).first().isEqualTo("120001");
    }

    @Test
    void takesNumbersOfALineThatCanBeNoGroups() {
        assertSure("1, 2, 2000", CardAttribute.CARD_ID, "1", "2", "2000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120001\t42\n120002\t42\n120003\t17",
                "120001;42\n120002;42\n120003;17",
                "cardInstanceId,amount\n120001,42\n120002,42\n120003,17",
            })
    void asksWhichOfSeveralColumnsIsMeant(String text) {
        var readings = assertAsks(text, CardAttribute.CARD_ID);

        assertThat(readings.choices().getFirst().values()).containsExactly("120001", "120002", "120003");
        assertThat(readings.choices().get(1).values()).containsExactly("42", "42", "17");
        assertThat(readings.firstRows()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userId;name\na;Ann\nb;Bob",
                "name,user_id\n\"Doe, Ann\",a\nBob,b",
                "city\tUser ID\tamount\nBerlin\ta\t1\nParis\tb",
                "sep=;\nuserId;name\na;Ann\nb;Bob",
                "name,userId\nAnn,a\nJohn\nJack,\nBob,b",
                " user_id | name\n---------+------\n a       | Ann\n b       | Bob\n(2 rows)",
            })
    void preselectsTheColumnThatTheHeadingNames(String text) {
        var readings = assertAsks(text, CardAttribute.USER_ID);

        assertThat(readings.choices().getFirst().values()).containsExactly("a", "b");
    }

    @Test
    void offersNoReadingWhoseValuesNoCardCanHave() {
        var readings = assertAsks("userId\tname\na\tAnn\nb\tBob", CardAttribute.USER_ID);

        assertThat(readings.choices())
                .allSatisfy(reading -> assertThat(reading.values()).noneMatch(value -> value.contains("\t")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"00123\"\n=\"00124\"", "'00123\n'00124", "`00123`\n`00124`", "“00123”\n“00124”"})
    void undressesWhatSpreadsheetsAndProgramsDress(String text) {
        var readings = assertSure(text, CardAttribute.USER_ID, "00123", "00124");

        assertThat(readings.choices().getFirst().undressed()).isEqualTo(2);
    }

    @Test
    void readsAWholeNumberThatBecameADecimalOne() {
        assertSure("12345.0\n12346.0", CardAttribute.CARD_ID, "12345", "12346");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345.0\na",
                "1.2E+15\na",
                "NULL\na",
                "\\N\na",
                "#N/A\na",
                "('a\nb",
                "(3 rows)\na",
                "a\u200Bb\nc"
            })
    void asksWhetherTheTracesOfOtherToolsAreMeant(String text) {
        var readings = assertAsks(text, CardAttribute.USER_ID);

        assertThat(readings.choices().getFirst().doubtful()).isNotEmpty();
    }

    @Test
    void seesThatValuesBecameOneByRounding() {
        var readings = assertAsks("1.2E+15\n1.2E+15\n1.2E+15", CardAttribute.USER_ID);

        assertThat(readings.choices().getFirst().lostDigits()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "a\"b", "\"quoted\" x", "it's", "' or 1=1 --", "🎉", "a b", "say \"hi\""})
    void takesAQuoteWithoutItsPairAsItStands(String text) {
        assertThat(Readings.of(text, CardAttribute.USER_ID).choices().getFirst().values())
                .containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ",;", "\t", "\"\"", "userId", "userId\n\u00A0"})
    void findsNothingWhereThereIsNothing(String text) {
        assertThat(Readings.of(text, CardAttribute.USER_ID).choices().getFirst().values())
                .isEmpty();
    }

    @Test
    void readsAHundredThousandQuotedCells() {
        var text =
                IntStream.range(0, 100_000).mapToObj("\"user-%d\""::formatted).collect(Collectors.joining("\n"));

        assertThat(Readings.of(text, CardAttribute.USER_ID).choices().getFirst().values())
                .hasSize(100_000)
                .startsWith("user-0")
                .endsWith("user-99999");
    }

    @ParameterizedTest
    @EnumSource(
            value = CardAttribute.class,
            names = {"USER_ID", "EVENT_NAME", "LIFECYCLE_ID", "FLOW_INSTANCE_ID", "FLOW_INVOCATION_ID"})
    void readsWhatWasCopiedAsItWas(CardAttribute attribute) {
        RandomCases.check(2_000, random -> {
            var values = List.copyOf(values(random));

            var readings = Readings.of(Readings.text(values, attribute), attribute);

            assertThat(readings.choices().getFirst().values()).isEqualTo(values);
            assertThat(readings.sure()).as(() -> values.toString()).isTrue();
        });
    }

    @Test
    void readsCopiedNumbersAsTheyWere() {
        assertSure(
                Readings.text(List.of("1", "20", "120001"), CardAttribute.CARD_ID),
                CardAttribute.CARD_ID,
                "1",
                "20",
                "120001");
    }

    private static Set<String> values(Random random) {
        var values = new LinkedHashSet<String>();
        var count = 1 + random.nextInt(4);
        while (values.size() < count) {
            var value = value(random);
            if (CardAttribute.USER_ID.ruleBrokenBy(value).isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static String value(Random random) {
        if (random.nextBoolean()) {
            return HostileValues.any(random);
        }
        var parts = new ArrayList<String>();
        for (var i = 1 + random.nextInt(5); i > 0; i--) {
            parts.add(RandomCases.any(
                    random,
                    List.of(
                            "a", "Z", "7", "0", " ", ",", ";", "\"", "'", "`", "(", ")", "[", "]", "{", "}", "=", "|",
                            "-", "---", "+", "#", "sep=", "userId", "1.2E+15", ".0", "\u00A0", "\u200B", "NULL", "“",
                            "”", "ü", "😀", "\\", "1 row")));
        }
        return String.join("", parts);
    }

    private static Readings assertSure(String text, CardAttribute attribute, String... values) {
        var readings = Readings.of(text, attribute);
        assertThat(readings.choices().getFirst().values()).containsExactly(values);
        assertThat(readings.sure()).isTrue();
        return readings;
    }

    private static Readings assertAsks(String text, CardAttribute attribute) {
        var readings = Readings.of(text, attribute);
        assertThat(readings.sure()).isFalse();
        return readings;
    }
}
