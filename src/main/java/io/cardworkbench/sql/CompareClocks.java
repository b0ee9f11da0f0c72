package io.cardworkbench.sql;

import io.cardworkbench.watch.Rounds;
import io.cardworkbench.watch.Watch;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Measures at the start and every minute whether this machine's clock is that of the database, and says when it is not. */
@Component("clockHealthIndicator")
class CompareClocks implements HealthIndicator, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CompareClocks.class);

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final DatabaseClock clock;
    private final Rounds<DatabaseClock> rounds;
    private Watch watch = () -> {};
    private volatile boolean running;
    private boolean tolerated = true;

    CompareClocks(DatabaseClock clock, @Qualifier("watchScheduler") TaskScheduler scheduler) {
        this.clock = clock;
        this.rounds = new Rounds<>("compare-clocks", scheduler, PERIOD, clocks -> compare());
    }

    @Override
    public void start() {
        running = true;
        say(clock.difference());
        watch = rounds.add(clock);
    }

    private void compare() {
        say(clock.measure());
    }

    private void say(ClockDifference difference) {
        if (difference.isTolerated() && !tolerated) {
            log.info("The clock of this machine is right again");
        } else if (!difference.isTolerated()) {
            log.warn(
                    "The clock of this machine differs from the database's by {} s, which is put right here and should be"
                            + " put right there",
                    difference.ahead().negated().toMillis() / 1000.0);
        }
        tolerated = difference.isTolerated();
    }

    @Override
    public Health health() {
        var difference = clock.difference();
        var health = difference.isTolerated() ? Health.up() : Health.down();
        return health.withDetail("secondsAhead", difference.ahead().negated().toMillis() / 1000.0)
                .build();
    }

    @Override
    public void stop() {
        watch.end();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
