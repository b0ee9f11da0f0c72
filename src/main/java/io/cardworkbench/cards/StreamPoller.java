package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CustomerStreamService.Watch;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks whether the streams that somebody on this node watches have changed: soon after this node has changed cards, and every
 * second, since other nodes and the passing of time change them too. Reads nothing while nobody watches.
 */
@Component
class StreamPoller implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(StreamPoller.class);

    private static final Duration PERIOD = Duration.ofSeconds(1);

    /** A job changes cards hundreds of times a second: those who watch look ten times at most. */
    private static final Duration SOON = Duration.ofMillis(100);

    private final ReadStreams streams;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("stream-poller").daemon().factory());

    StreamPoller(ReadStreams streams) {
        this.streams = streams;
        var _ = thread.scheduleWithFixedDelay(this::poll, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    Watch add(EnvironmentId environment, String userId, int limit, Consumer<CustomerStream> consumer) {
        var watcher = new Watcher(new Watched(environment, userId, limit), consumer);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @TransactionalEventListener
    void on(CardsChanged changed) {
        pollSoon();
    }

    @TransactionalEventListener
    void on(CardsSent sent) {
        pollSoon();
    }

    private void pollSoon() {
        if (!watchers.isEmpty() && asked.compareAndSet(false, true)) {
            var _ = thread.schedule(this::poll, SOON.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void poll() {
        asked.set(false);
        try {
            var versions = new HashMap<Watched, String>();
            for (var watcher : watchers) {
                var version = versions.computeIfAbsent(
                        watcher.watched,
                        watched -> streams.version(watched.environment(), watched.userId(), watched.limit()));
                watcher.offer(version);
            }
        } catch (RuntimeException failed) {
            // A fault here must not end the polling: the next round may find the database again.
            log.warn("Customers' streams could not be read", failed);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private record Watched(EnvironmentId environment, String userId, int limit) {}

    /** One who watches, and the version that it was given last. */
    private final class Watcher {

        private final Watched watched;
        private final Consumer<CustomerStream> consumer;
        private String told = "";

        Watcher(Watched watched, Consumer<CustomerStream> consumer) {
            this.watched = watched;
            this.consumer = consumer;
        }

        void offer(String version) {
            if (!version.equals(told)) {
                var stream = streams.read(watched.environment(), watched.userId(), watched.limit());
                told = stream.version();
                consumer.accept(stream);
            }
        }
    }
}
