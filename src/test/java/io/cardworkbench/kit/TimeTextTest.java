package io.cardworkbench.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.KaribuTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeTextTest extends KaribuTest {

    private static final Instant NOON = Instant.parse("2026-07-15T10:00:00Z");
    private static final String IN_FULL = "15 Jul 2026, 12:00 (Europe/Berlin)";

    private final Texts texts = in(Locale.ENGLISH);
    private final ValueSignal<Instant> now = new ValueSignal<>(NOON.plus(Duration.ofMinutes(5)));

    @Test
    void saysHowLongAgoAndReadsOutTheMoment() {
        var shown = shown(TimeText.ago(texts, NOON, now));

        assertThat(shown.getTextRecursively()).isEqualTo("5 min ago (" + IN_FULL + ")");
        assertThat(shown.getChild(0).getAttribute("title")).isEqualTo(IN_FULL);
        assertThat(shown.getChild(0).getAttribute("datetime")).isEqualTo("2026-07-15T10:00:00Z");
    }

    @Test
    void goesWithTheTime() {
        var shown = shown(TimeText.relative(texts, NOON, now));
        now.set(NOON.minus(Duration.ofHours(3)));

        assertThat(shown.getTextRecursively()).startsWith("in 3 h");
    }

    @Test
    void readsOutTheZoneAloneAfterWhatIsInFull() {
        assertThat(shown(TimeText.absolute(texts, NOON)).getTextRecursively())
                .isEqualTo("15 Jul 2026, 12:00 (Europe/Berlin)");
        now.set(NOON.plus(Duration.ofDays(30)));
        assertThat(shown(TimeText.ago(texts, NOON, now)).getTextRecursively()).isEqualTo(IN_FULL);
    }

    @Test
    void showsNothingOfWhatHasNotBeen() {
        assertThat(shown(TimeText.ago(texts, new ValueSignal<>(Optional.empty()), now))
                        .getTextRecursively())
                .isEmpty();
    }

    @Test
    void standsWhereTheTextOfEachLanguageNamesIt() {
        assertThat(sentence(texts)).isEqualTo("Set up on [a]. Recovery codes that are left: [b].");
        assertThat(sentence(in(Locale.GERMAN))).isEqualTo("Eingerichtet am [a]. Übrige Ersatzcodes: [b].");
    }

    private static String sentence(Texts texts) {
        return TimeText.within(texts, "account.factor.since", new Span("[a]"), new Span("[b]"))
                .getElement()
                .getTextRecursively();
    }

    private static Element shown(Component part) {
        UI.getCurrent().add(part);
        return part.getElement();
    }

    private static Texts in(Locale locale) {
        return new Texts(locale, new Region(locale), ZoneId.of("Europe/Berlin"));
    }
}
