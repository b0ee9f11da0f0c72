package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CardsChanged;
import io.cardworkbench.cards.sending.CardsSent;
import io.cardworkbench.watch.Rounds;
import io.cardworkbench.watch.Watch;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks whether the streams that somebody on this node watches have changed: soon after this node has changed cards, and every
 * second, since other nodes and the passing of time change them too. Reads nothing while nobody watches.
 */
@Component
class StreamPoller implements DisposableBean {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final ReadStreams streams;
    private final Rounds<Watcher> rounds;

    StreamPoller(ReadStreams streams) {
        this.streams = streams;
        this.rounds = new Rounds<>("stream-poller", PERIOD, this::poll);
    }

    Watch add(EnvironmentId environment, String userId, int limit, Consumer<CustomerStream> consumer) {
        return rounds.add(new Watcher(new Watched(environment, userId, limit), consumer));
    }

    @TransactionalEventListener
    void on(CardsChanged changed) {
        rounds.soon();
    }

    @TransactionalEventListener
    void on(CardsSent sent) {
        rounds.soon();
    }

    private void poll(List<Watcher> watchers) {
        var versions = new HashMap<Watched, String>();
        for (var watcher : watchers) {
            var version = versions.computeIfAbsent(
                    watcher.watched,
                    watched -> streams.version(watched.environment(), watched.userId(), watched.limit()));
            watcher.offer(version);
        }
    }

    @Override
    public void destroy() {
        rounds.close();
    }

    /** Refuses null at once, since it would be a fault of every round, and so everyone's. */
    private record Watched(EnvironmentId environment, String userId, int limit) {

        Watched {
            Objects.requireNonNull(environment);
            Objects.requireNonNull(userId);
        }
    }

    /** One who watches, and the version that it was given last. */
    private final class Watcher {

        private final Watched watched;
        private final Consumer<CustomerStream> consumer;
        private String told = "";

        Watcher(Watched watched, Consumer<CustomerStream> consumer) {
            this.watched = watched;
            this.consumer = Objects.requireNonNull(consumer);
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
