package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.watch.Watch;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Shows what a customer sees in the app at this moment: never a card before the end of its embargo or after its expiry, even
 * if the lifecycle clock is late.
 */
@Service
public class CustomerStreamService {

    private final ReadStreams streams;
    private final StreamPoller poller;

    CustomerStreamService(ReadStreams streams, StreamPoller poller) {
        this.streams = streams;
        this.poller = poller;
    }

    /** The newest {@code limit} cards of the stream. */
    @Requires(resource = Resource.CUSTOMER, level = Level.VIEW)
    public CustomerStream stream(EnvironmentId environment, String userId, int limit) {
        return streams.read(environment, userId, limit);
    }

    /** The same for those who act on cards on behalf of customers. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN, evenIfDeactivated = true)
    public CustomerStream streamForActing(EnvironmentId environment, String userId, int limit) {
        return streams.read(environment, userId, limit);
    }

    /** The version of the stream alone, without reading its cards. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN, evenIfDeactivated = true)
    public String versionForActing(EnvironmentId environment, String userId, int limit) {
        return streams.version(environment, userId, limit);
    }

    /**
     * Passes the stream on as it is, and again each time that it changes. The watcher is called on another thread, and must be
     * quick.
     */
    @Requires(resource = Resource.CUSTOMER, level = Level.VIEW)
    public Watch watch(EnvironmentId environment, String userId, int limit, Consumer<CustomerStream> watcher) {
        return poller.add(environment, userId, limit, watcher);
    }

    /**
     * The same for those who act on cards on behalf of customers. It is permitted once: who watches for long asks again, for
     * example for the version.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN, evenIfDeactivated = true)
    public Watch watchForActing(EnvironmentId environment, String userId, int limit, Consumer<CustomerStream> watcher) {
        return poller.add(environment, userId, limit, watcher);
    }
}
