package io.cardworkbench.sql;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The only clock of the application, which tests replace: that of this machine, put right by the database's. What is due is the
 * same on all nodes then, and a node whose clock is wrong does nothing too early that can't be undone.
 */
@Component
class DatabaseClock extends Clock {

    private static final int MEASUREMENTS = 3;

    private final InstantSource machine;
    private final DatabaseTimeTable database;
    private final boolean embedded;
    private volatile ClockDifference difference = ClockDifference.NONE;

    DatabaseClock(@Qualifier("machine") InstantSource machine, DatabaseTimeTable time, Database database) {
        this.machine = machine;
        this.database = time;
        this.embedded = database.isH2();
        measure();
    }

    /** Compares both clocks; the embedded database has none of its own. */
    final ClockDifference measure() {
        if (!embedded) {
            var best = Stream.generate(this::ask)
                    .limit(MEASUREMENTS)
                    .reduce(ClockDifference::orMoreCertain)
                    .orElseThrow();
            difference = difference.correctedBy(best);
        }
        return difference;
    }

    ClockDifference difference() {
        return difference;
    }

    private ClockDifference ask() {
        var asked = machine.instant();
        var there = database.now();
        return ClockDifference.measured(asked, there, machine.instant());
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(difference.ahead());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Times of the application have no zone but UTC");
    }
}
