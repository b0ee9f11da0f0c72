package io.cardworkbench.cards.numbers;

import io.cardworkbench.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many cards were sent and cancelled on a day. */
@Decision
public record DayNumbers(LocalDate day, long sent, long cancelled) {

    /** How many days are told, today among them. */
    public static final int DAYS = 30;

    /** How far back cards are counted anew: the days that are told, and what another time zone begins earlier. */
    public static final Duration COUNTED_AGAIN = Duration.ofDays(DAYS + 2L);

    /** The last days of a time zone, in order. */
    static List<DayNumbers> of(Map<NumberKind, Map<Integer, Long>> quarters, ZoneId zone, Instant now) {
        var sent = byDay(quarters.getOrDefault(NumberKind.SENT, Map.of()), zone);
        var cancelled = byDay(quarters.getOrDefault(NumberKind.CANCELLED, Map.of()), zone);
        var today = LocalDate.ofInstant(now, zone);
        return IntStream.rangeClosed(1 - DAYS, 0)
                .mapToObj(today::plusDays)
                .map(day -> new DayNumbers(day, sent.getOrDefault(day, 0L), cancelled.getOrDefault(day, 0L)))
                .toList();
    }

    private static Map<LocalDate, Long> byDay(Map<Integer, Long> quarters, ZoneId zone) {
        var days = new HashMap<LocalDate, Long>();
        quarters.forEach(
                (quarter, cards) -> days.merge(LocalDate.ofInstant(Quarters.start(quarter), zone), cards, Long::sum));
        return days;
    }
}
