package io.cardworkbench.audit;

import io.cardworkbench.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** The months (UTC) of the audit log, each named by its first day. */
@Decision
final class AuditMonths {

    /** How many are at hand before they begin: more than a node is ever away for. */
    private static final int AHEAD = 3;

    private AuditMonths() {}

    /** The first one that is kept: of which a line may still have to be. */
    static LocalDate firstKept(Instant now, Duration kept) {
        return of(now.minus(kept));
    }

    /** This one and those to come. */
    static List<LocalDate> wanted(Instant now) {
        var current = of(now);
        return IntStream.rangeClosed(0, AHEAD).mapToObj(current::plusMonths).toList();
    }

    static Instant beginning(LocalDate month) {
        return month.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate of(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().with(TemporalAdjusters.firstDayOfMonth());
    }
}
