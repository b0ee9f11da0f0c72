package io.cardworkbench.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimeTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-11-26T14:30, 2026-11-26T13:30:00Z",
        "Europe/Berlin, 2026-03-29T01:59, 2026-03-29T00:59:00Z",
        "Europe/Berlin, 2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "Europe/Berlin, 2026-10-25T01:59, 2026-10-24T23:59:00Z",
        "Europe/Berlin, 2026-10-25T03:00, 2026-10-25T02:00:00Z",
        "Australia/Lord_Howe, 2026-10-04T02:30, 2026-10-03T15:30:00Z",
        "Australia/Lord_Howe, 2026-04-05T01:29, 2026-04-04T14:29:00Z",
    })
    void mostTimesAreOneMoment(String zone, LocalDateTime time, Instant moment) {
        assertThat(WallTime.of(time, ZoneId.of(zone))).isEqualTo(new WallTime.Once(moment));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T02:00, 02:00, 03:00",
        "Europe/Berlin, 2026-03-29T02:30, 02:00, 03:00",
        "America/New_York, 2026-03-08T02:30, 02:00, 03:00",
        "Australia/Lord_Howe, 2026-10-04T02:15, 02:00, 02:30",
    })
    void someTimesDoNotExist(String zone, LocalDateTime time, LocalTime from, LocalTime to) {
        assertThat(WallTime.of(time, ZoneId.of(zone))).isEqualTo(new WallTime.Never(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-10-25T02:30, 2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z",
        "America/New_York, 2026-11-01T01:30, 2026-11-01T05:30:00Z, 2026-11-01T06:30:00Z",
        "Australia/Lord_Howe, 2026-04-05T01:45, 2026-04-04T14:45:00Z, 2026-04-04T15:15:00Z",
    })
    void someTimesComeTwice(String zone, LocalDateTime time, Instant first, Instant second) {
        assertThat(WallTime.of(time, ZoneId.of(zone))).isEqualTo(new WallTime.Twice(first, second));
    }
}
