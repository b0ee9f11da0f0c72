package io.cardworkbench.kit.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeChoiceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final LocalDate TODAY = LocalDate.parse("2026-03-30");

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-03-29T22:00:00Z, 2026-03-30T22:00:00Z",
        "YESTERDAY, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
        "LAST_7_DAYS, 2026-03-23T23:00:00Z, 2026-03-30T22:00:00Z",
        "LAST_30_DAYS, 2026-02-28T23:00:00Z, 2026-03-30T22:00:00Z",
    })
    void meansWholeDaysHoweverLongTheyAre(RangeChoice choice, Instant from, Instant before) {
        assertThat(choice.on(TODAY, BERLIN)).contains(new MomentRange(from, before));
    }

    @ParameterizedTest
    @CsvSource({
        "TODAY, YESTERDAY",
        "YESTERDAY, ON_A_DAY",
        "LAST_7_DAYS, BETWEEN",
        "LAST_30_DAYS, BETWEEN",
    })
    void isSaidInAnotherWayTomorrow(RangeChoice choice, RangeChoice tomorrow) {
        var range = choice.on(TODAY, BERLIN).orElseThrow();
        assertThat(RangeChoice.of(range, TODAY, BERLIN)).isEqualTo(choice);
        assertThat(RangeChoice.of(range, TODAY.plusDays(1), BERLIN)).isEqualTo(tomorrow);
    }

    @Test
    void isTwoMomentsWhereOneIsOpenOrWithinADay() {
        var noon = Instant.parse("2026-03-30T10:00:00Z");
        var midnight = Instant.parse("2026-03-29T22:00:00Z");
        assertThat(RangeChoice.of(new MomentRange(midnight, null), TODAY, BERLIN))
                .isEqualTo(RangeChoice.BETWEEN);
        assertThat(RangeChoice.of(new MomentRange(null, midnight), TODAY, BERLIN))
                .isEqualTo(RangeChoice.BETWEEN);
        assertThat(RangeChoice.of(new MomentRange(midnight, noon), TODAY, BERLIN))
                .isEqualTo(RangeChoice.BETWEEN);
        assertThat(RangeChoice.of(MomentRange.OPEN, TODAY, BERLIN)).isEqualTo(RangeChoice.BETWEEN);
    }
}
