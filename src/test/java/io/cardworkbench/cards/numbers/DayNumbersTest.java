package io.cardworkbench.cards.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayNumbersTest {

    private static final Instant NOW = Instant.parse("2026-03-30T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void tellsEachOfThirtyDaysInOrder() {
        var days = DayNumbers.of(Map.of(), BERLIN, NOW);

        assertThat(days)
                .hasSize(30)
                .allSatisfy(day -> assertThat(day.sent() + day.cancelled()).isZero());
        assertThat(days.getFirst().day()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(days.getLast().day()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    /** The 29th has 23 hours there. */
    @Test
    void dayBeginsWhereTheReaderIs() {
        var quarters = Map.of(
                NumberKind.SENT,
                Map.of(
                        quarter("2026-03-28T22:45:00Z"), 1L,
                        quarter("2026-03-28T23:00:00Z"), 10L,
                        quarter("2026-03-29T21:45:00Z"), 100L,
                        quarter("2026-03-29T22:00:00Z"), 1_000L),
                NumberKind.CANCELLED,
                Map.of(quarter("2026-03-29T22:15:00Z"), 5L));

        assertThat(DayNumbers.of(quarters, BERLIN, NOW))
                .endsWith(
                        new DayNumbers(LocalDate.of(2026, 3, 28), 1, 0),
                        new DayNumbers(LocalDate.of(2026, 3, 29), 110, 0),
                        new DayNumbers(LocalDate.of(2026, 3, 30), 1_000, 5));
    }

    @Test
    void daysBeginWithAQuarterInEveryZone() {
        for (var id : ZoneId.getAvailableZoneIds()) {
            var midnight = LocalDate.of(2026, 3, 15).atStartOfDay(ZoneId.of(id)).toInstant();

            assertThat(Quarters.start(Quarters.of(midnight))).as(id).isEqualTo(midnight);
        }
    }

    @Test
    void keepsAllThatIsTold() {
        var first =
                DayNumbers.of(Map.of(), ZoneId.of("Pacific/Kiritimati"), NOW).getFirst();

        assertThat(Quarters.start(Quarters.oldest(NOW)))
                .isBefore(first.day()
                        .atStartOfDay(ZoneId.of("Pacific/Kiritimati"))
                        .toInstant());
    }

    @Test
    void countsAgainWhatMayHaveComeLater() {
        var newest = quarter("2026-03-30T11:45:00Z");

        assertThat(Quarters.countedFrom(newest, NOW)).isEqualTo(newest - 1);
        assertThat(Quarters.countedFrom(-1, NOW)).isEqualTo(Quarters.oldest(NOW));
        assertThat(Quarters.countedFrom(quarter("2026-01-01T00:00:00Z"), NOW)).isEqualTo(Quarters.oldest(NOW));
    }

    /** What was kept for a time to come does not keep that time from being counted. */
    @Test
    void countsAgainAfterTheClockWasPutBack() {
        var tomorrow = Quarters.of(NOW.plus(Duration.ofDays(1)));

        assertThat(Quarters.countedFrom(tomorrow, NOW)).isEqualTo(Quarters.of(NOW) - 1);
    }

    private static int quarter(String moment) {
        return Quarters.of(Instant.parse(moment));
    }
}
