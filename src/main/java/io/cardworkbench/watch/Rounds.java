package io.cardworkbench.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;

/**
 * Makes a round for all who watch, every period and soon after it was asked for, one after the other; none while nobody
 * watches.
 *
 * @param <W> one who watches
 */
public final class Rounds<W> {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    /** Rounds may be asked for hundreds of times a second: ten are made at most. */
    private static final Duration SOON = Duration.ofMillis(100);

    private final String name;
    private final Consumer<List<W>> round;
    private final Map<Object, W> watchers = new ConcurrentHashMap<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final TaskScheduler scheduler;
    private boolean failing;

    public Rounds(String name, TaskScheduler scheduler, Duration period, Consumer<List<W>> round) {
        this.name = name;
        this.round = round;
        this.scheduler = scheduler;
        var _ = scheduler.scheduleWithFixedDelay(this::look, afterNow(period), period);
    }

    public Watch add(W watcher) {
        var key = new Object();
        watchers.put(key, watcher);
        return () -> watchers.remove(key);
    }

    /** Asks for a round before the period is over. */
    public void soon() {
        if (!watchers.isEmpty() && asked.compareAndSet(false, true)) {
            var _ = scheduler.schedule(this::look, afterNow(SOON));
        }
    }

    private synchronized void look() {
        asked.set(false);
        var all = List.copyOf(watchers.values());
        if (all.isEmpty()) {
            return;
        }
        try {
            round.accept(all);
            failing = false;
        } catch (RuntimeException | Error failed) {
            // A fault here must not end the rounds: the next one may find the database again.
            // While it is away, one line is enough.
            if (!failing) {
                log.warn("A round of the {} failed", name, failed);
            }
            failing = true;
        }
    }

    private Instant afterNow(Duration delay) {
        return scheduler.getClock().instant().plus(delay);
    }
}
