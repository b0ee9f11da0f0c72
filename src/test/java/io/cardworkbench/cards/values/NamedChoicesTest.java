package io.cardworkbench.cards.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.support.RandomCases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedChoicesTest {

    private static final CardTemplate SALE = template(26, "Spring sale");
    private static final CardTemplate LOUD = template(27, "SPRING SALE");
    private static final CardTemplate LIST = template(28, "Gold, silver; bronze");
    private static final CardTemplate NUMBER = template(29, "26");
    private static final CardTemplate QUOTED = template(30, "say \"hi\"");

    @Test
    void knowsNamesAndIds() {
        var found = read("Spring sale\n 28 \n\"say \"\"hi\"\"\"", SALE, LIST, QUOTED);

        assertThat(found.meant()).containsExactly(SALE, LIST, QUOTED);
        assertThat(found.unknown()).isEmpty();
        assertThat(found.questions()).isEmpty();
    }

    @Test
    void takesAWholeLineForANameBeforeItsParts() {
        assertThat(read("Gold, silver; bronze", SALE, LIST).meant()).containsExactly(LIST);
        assertThat(read("Spring sale; 28", SALE, LIST).meant()).containsExactly(SALE, LIST);
    }

    @Test
    void takesNoPartOfALineOfWhichOneIsUnknown() {
        var found = read("Spring sale, Autumn sale\n28", SALE, LIST);

        assertThat(found.meant()).containsExactly(LIST);
        assertThat(found.unknown()).containsExactly("Spring sale, Autumn sale");
    }

    @Test
    void asksWhatIsMeantByANameOfSeveral() {
        assertThat(read("spring sale", SALE, LOUD).questions())
                .isEqualTo(Map.of("spring sale", List.of(List.of(SALE), List.of(LOUD))));
        assertThat(read("26", SALE, NUMBER).questions())
                .isEqualTo(Map.of("26", List.of(List.of(SALE), List.of(NUMBER))));
        assertThat(read("SPRING SALE", SALE, LOUD).meant()).containsExactly(LOUD);
    }

    @Test
    void asksWhetherALineIsOneNameOrTheNamesOfSeveral() {
        var gold = template(31, "Gold");
        var others = template(32, "silver");
        var both = template(33, "Gold, silver");

        var found = read("Gold, silver", gold, others, both);

        assertThat(found.meant()).isEmpty();
        assertThat(found.questions()).isEqualTo(Map.of("Gold, silver", List.of(List.of(both), List.of(gold, others))));
        assertThat(read("\"Gold, silver\"", gold, others, both).meant()).containsExactly(both);
        assertThat(read("Gold\nsilver", gold, others, both).meant()).containsExactly(gold, others);
    }

    @Test
    void takesNoHeadingForAName() {
        assertThat(read("Card template\nSpring sale", SALE).unknown()).isEmpty();
        assertThat(read("Card template", SALE).unknown()).containsExactly("Card template");
        assertThat(read("Card template\n26", template(1, "Card template"), SALE).meant())
                .hasSize(2);
    }

    @Test
    void readsWhatWasCopied() {
        RandomCases.check(500, random -> {
            var all = new ArrayList<>(List.of(SALE, LOUD, LIST, QUOTED));
            Collections.shuffle(all, random);
            var some = all.subList(0, 1 + random.nextInt(all.size()));
            var ids = some.stream().map(template -> template.id().toString()).toList();
            var names = some.stream().map(CardTemplate::name).toList();

            assertThat(read(Readings.text(ids, CardAttribute.CARD_TEMPLATE), all.toArray(CardTemplate[]::new))
                            .meant())
                    .isEqualTo(new LinkedHashSet<>(some));
            assertThat(read(String.join("\n", names), all.toArray(CardTemplate[]::new))
                            .unknown())
                    .isEmpty();
        });
    }

    private static NamedChoices<CardTemplate> read(String text, CardTemplate... all) {
        return NamedChoices.of(
                text,
                CardAttribute.CARD_TEMPLATE,
                List.of(all),
                template -> List.of(template.name(), template.id().toString()));
    }

    private static CardTemplate template(int id, String name) {
        return new CardTemplate(new CardTemplateId(id), name);
    }
}
