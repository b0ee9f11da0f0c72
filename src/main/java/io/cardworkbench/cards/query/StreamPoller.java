package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.erasure.CustomerErased;
import io.cardworkbench.cards.CardsChanged;
import io.cardworkbench.cards.sending.CardsSent;
import io.cardworkbench.watch.Rounds;
import io.cardworkbench.watch.Watch;
import io.cardworkbench.watch.Watcher;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks whether the streams that somebody on this node watches have changed: soon after this node has changed cards, and every
 * second, since other nodes and the passing of time change them too. Reads nothing while nobody watches.
 */
@Component
class StreamPoller {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final ReadStreams streams;
    private final Executor deliveries;
    private final Rounds<Watched> rounds;

    /** What the last round saw; read again only where it has another version by now. */
    private Map<Question, CustomerStream> seen = Map.of();

    StreamPoller(
            ReadStreams streams,
            @Qualifier("applicationTaskExecutor") Executor deliveries,
            @Qualifier("watchScheduler") TaskScheduler scheduler) {
        this.streams = streams;
        this.deliveries = deliveries;
        this.rounds = new Rounds<>("stream-poller", scheduler, PERIOD, this::poll);
    }

    Watch add(EnvironmentId environment, String userId, int limit, Consumer<CustomerStream> consumer) {
        return rounds.add(new Watched(new Question(environment, userId, limit), new Watcher<>(deliveries, consumer)));
    }

    @TransactionalEventListener
    void on(CardsChanged changed) {
        rounds.soon();
    }

    @TransactionalEventListener
    void on(CardsSent sent) {
        rounds.soon();
    }

    @TransactionalEventListener
    void on(CustomerErased erased) {
        rounds.soon();
    }

    private void poll(List<Watched> all) {
        var now = new HashMap<Question, CustomerStream>();
        all.forEach(watched -> watched.watcher().offer(now.computeIfAbsent(watched.question(), this::read)));
        seen = now;
    }

    private CustomerStream read(Question question) {
        var before = seen.get(question);
        return before != null && before.version().equals(question.version(streams)) ? before : question.read(streams);
    }

    private record Watched(Question question, Watcher<CustomerStream> watcher) {}

    /** Refuses null at once, since it would be a fault of every round, and so everyone's. */
    private record Question(EnvironmentId environment, String userId, int limit) {

        Question {
            Objects.requireNonNull(environment);
            Objects.requireNonNull(userId);
        }

        String version(ReadStreams streams) {
            return streams.version(environment, userId, limit);
        }

        CustomerStream read(ReadStreams streams) {
            return streams.read(environment, userId, limit);
        }
    }
}
