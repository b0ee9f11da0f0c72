package io.cardworkbench.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.KaribuTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest extends KaribuTest {

    private static final Instant NOW = Instant.parse("2026-07-15T10:00:00Z");

    private final Texts texts = new Texts(Locale.ENGLISH, new Region(Locale.ENGLISH), ZoneId.of("Europe/Berlin"));

    @Test
    void saysHowLongAgoSomethingWas() {
        assertThat(ago("PT0S")).isEqualTo("just now");
        assertThat(ago("PT59.999S")).isEqualTo("just now");
        assertThat(ago("PT1M")).isEqualTo("1 min ago");
        assertThat(ago("PT59M59S")).isEqualTo("59 min ago");
        assertThat(ago("PT1H")).isEqualTo("1 h ago");
        assertThat(ago("PT23H59M")).isEqualTo("23 h ago");
        assertThat(ago("P1D")).isEqualTo("1 day ago");
        assertThat(ago("P6DT23H")).isEqualTo("6 days ago");
    }

    @Test
    void saysTheDateOfWhatWasMoreThanAWeekAgo() {
        assertThat(ago("P7D")).isEqualTo("8 Jul 2026, 12:00");
    }

    @Test
    void saysNowOfWhatAnotherClockHasAhead() {
        assertThat(ago("PT-5M")).isEqualTo("just now");
    }

    @Test
    void saysHowFarAheadSomethingIsRoundedToWhatIsNearest() {
        assertThat(ahead("PT0S")).isEqualTo("in 1 min");
        assertThat(ahead("PT1M29S")).isEqualTo("in 1 min");
        assertThat(ahead("PT1M30S")).isEqualTo("in 2 min");
        assertThat(ahead("PT1H")).isEqualTo("in 1 h");
        assertThat(ahead("PT1H30M")).isEqualTo("in 2 h");
        assertThat(ahead("PT47H")).isEqualTo("in 47 h");
        assertThat(ahead("P2D")).isEqualTo("in 2 days");
        assertThat(ahead("P2DT12H")).isEqualTo("in 3 days");
    }

    @Test
    void saysOfWhatMayBeStillToComeWhereItIs() {
        assertThat(texts.relative(NOW.minusSeconds(120), NOW)).isEqualTo("2 min ago");
        assertThat(texts.relative(NOW.plusSeconds(59), NOW)).isEqualTo("just now");
        assertThat(texts.relative(NOW.plus(Duration.ofDays(3)), NOW)).isEqualTo("in 3 days");
        assertThat(texts.relative(NOW.plus(Duration.ofDays(7)), NOW)).isEqualTo("22 Jul 2026, 12:00");
    }

    @Test
    void roundsASharesPercentNeitherDownToNothingNorUpToEverything() {
        assertThat(texts.percent(0)).isEqualTo("0%");
        assertThat(texts.percent(0.000_001)).isEqualTo("less than 0.1%");
        assertThat(texts.percent(0.001)).isEqualTo("0.1%");
        assertThat(texts.percent(0.125)).isEqualTo("12.5%");
        assertThat(texts.percent(0.999)).isEqualTo("99.9%");
        assertThat(texts.percent(0.999_999)).isEqualTo("more than 99.9%");
        assertThat(texts.percent(1)).isEqualTo("100%");
    }

    @Test
    void saysADurationInItsTwoLargestUnits() {
        assertThat(duration("PT0.999S")).isEqualTo("less than 1 s");
        assertThat(duration("PT59.9S")).isEqualTo("59 s");
        assertThat(duration("PT1M5S")).isEqualTo("1 min 5 s");
        assertThat(duration("PT59M59S")).isEqualTo("59 min 59 s");
        assertThat(duration("PT25H1M59S")).isEqualTo("25 h 1 min");
    }

    @Test
    void showsTimesInTheZoneOfTheBrowser() {
        assertThat(texts.dateTimeInZone(NOW)).isEqualTo("15 Jul 2026, 12:00 (Europe/Berlin)");
        assertThat(new Texts(Locale.ENGLISH, new Region(Locale.ENGLISH), ZoneId.of("Asia/Kolkata")).dateTime(NOW))
                .isEqualTo("15 Jul 2026, 15:30");
    }

    @Test
    void namesAFewValues() {
        assertThat(texts.anyOf(List.of("a"))).isEqualTo("“a”");
        assertThat(texts.anyOf(List.of("a", "b"))).isEqualTo("“a” or “b”");
        assertThat(texts.anyOf(List.of("a", "b", "c"))).isEqualTo("“a”, “b” or “c”");
    }

    private String ago(String since) {
        return texts.ago(NOW.minus(Duration.parse(since)), NOW);
    }

    private String ahead(String until) {
        return texts.ahead(NOW.plus(Duration.parse(until)), NOW);
    }

    private String duration(String duration) {
        return texts.duration(Duration.parse(duration));
    }
}
