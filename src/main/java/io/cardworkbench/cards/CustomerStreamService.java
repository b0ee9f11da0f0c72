package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import org.springframework.stereotype.Service;

/**
 * Shows what a customer sees in the app at this moment: never a card before the end of its embargo or after its expiry, even
 * if the lifecycle clock is late.
 */
@Service
public class CustomerStreamService {

    private final ReadStreams streams;

    CustomerStreamService(ReadStreams streams) {
        this.streams = streams;
    }

    /** The newest {@code limit} cards of the stream. */
    @Requires(resource = Resource.CUSTOMER, level = Level.VIEW)
    public CustomerStream stream(EnvironmentId environment, String userId, int limit) {
        return streams.read(environment, userId, limit);
    }

    /** The same for those who act on cards on behalf of customers. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public CustomerStream streamForActing(EnvironmentId environment, String userId, int limit) {
        return streams.read(environment, userId, limit);
    }

    /** The version of the stream alone, without reading its cards. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public String versionForActing(EnvironmentId environment, String userId, int limit) {
        return streams.version(environment, userId, limit);
    }
}
