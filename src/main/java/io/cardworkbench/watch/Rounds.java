package io.cardworkbench.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a round for all who watch, every period and soon after it was asked for, on a thread of its own; none while nobody
 * watches.
 *
 * @param <W> one who watches
 */
public final class Rounds<W> implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    /** Rounds may be asked for hundreds of times a second: ten are made at most. */
    private static final Duration SOON = Duration.ofMillis(100);

    private final String name;
    private final Consumer<List<W>> round;
    private final Map<Object, W> watchers = new ConcurrentHashMap<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService thread;

    /** Only the thread of the rounds uses it. */
    private boolean failing;

    /** @param name of the thread */
    public Rounds(String name, Duration period, Consumer<List<W>> round) {
        this.name = name;
        this.round = round;
        // Those who ask for a round while the owner closes need no answer.
        this.thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name(name).daemon().factory(), new DiscardPolicy());
        var _ = thread.scheduleWithFixedDelay(this::look, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Watch add(W watcher) {
        var key = new Object();
        watchers.put(key, watcher);
        return () -> watchers.remove(key);
    }

    /** Asks for a round before the period is over. */
    public void soon() {
        if (!watchers.isEmpty() && asked.compareAndSet(false, true)) {
            var _ = thread.schedule(this::look, SOON.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
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

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
