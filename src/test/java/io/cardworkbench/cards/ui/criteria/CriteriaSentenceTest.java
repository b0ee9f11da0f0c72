package io.cardworkbench.cards.ui.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.KaribuTest;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.kit.Region;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CriteriaSentenceTest extends KaribuTest {

    private static final CardCriteria NONE = CardCriteria.none();
    private static final Instant JULY = Instant.parse("2026-06-30T22:00:00Z");
    private static final Instant AUGUST = Instant.parse("2026-07-31T22:00:00Z");

    private final CriteriaSentence sentence = new CriteriaSentence(
            new Texts(Locale.ENGLISH, new Region(Locale.ENGLISH), ZoneId.of("Europe/Berlin")),
            List.of(new CardTemplate(new CardTemplateId(7), "Spring sale")));

    @Test
    void saysThatNothingNarrows() {
        assertThat(sentence.of(NONE)).isEqualTo("Open cards.");
    }

    @Test
    void namesTemplatesAndThoseItDoesNotKnowByTheirIds() {
        assertThat(sentence.of(NONE.with(CardAttribute.CARD_TEMPLATE, "7"))).isEqualTo("Open cards of “Spring sale”.");
        assertThat(sentence.of(NONE.with(CardAttribute.CARD_TEMPLATE, "8"))).isEqualTo("Open cards of “8”.");
    }

    @Test
    void namesAFewValuesAndCountsMany() {
        assertThat(sentence.of(NONE.with(CardAttribute.USER_ID, "a", "b", "c")))
                .isEqualTo("Open cards for user ID “a”, “b” or “c”.");
        assertThat(sentence.of(NONE.with(CardAttribute.USER_ID, "a", "b", "c", "d")))
                .isEqualTo("Open cards for any of 4 user IDs.");
    }

    @Test
    void beginsWithTheStatuses() {
        assertThat(sentence.of(NONE.with(CardAttribute.STATUS, "snoozed"))).isEqualTo("Snoozed cards.");
        assertThat(sentence.of(NONE.with(CardAttribute.STATUS, "embargoed", "snoozed")))
                .isEqualTo("Embargoed and snoozed cards.");
    }

    @Test
    void saysWhenCardsWereSentInTheZoneOfTheBrowser() {
        assertThat(sentence.of(NONE.sent(JULY, null)))
                .isEqualTo("Open cards sent from 1 Jul 2026, 00:00 (Europe/Berlin).");
        assertThat(sentence.of(NONE.sent(null, AUGUST)))
                .isEqualTo("Open cards sent before 1 Aug 2026, 00:00 (Europe/Berlin).");
        assertThat(sentence.of(NONE.sent(JULY, AUGUST)))
                .isEqualTo("Open cards sent from 1 Jul 2026, 00:00 until before 1 Aug 2026, 00:00 (Europe/Berlin).");
    }

    @Test
    void hasWordsForEveryAttribute() {
        for (var attribute : CardAttribute.values()) {
            if (attribute != CardAttribute.STATUS) {
                var value = attribute == CardAttribute.CARD_TEMPLATE ? "7" : "1";
                assertThat(sentence.of(NONE.with(attribute, value))).doesNotContain("sentence", "{", "!");
            }
        }
    }
}
