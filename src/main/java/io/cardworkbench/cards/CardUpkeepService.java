package io.cardworkbench.cards;

import io.cardworkbench.access.Internal;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Cleans up behind jobs on PostgreSQL, before its autovacuum comes to it. */
@Service
public class CardUpkeepService {

    private static final Logger log = LoggerFactory.getLogger(CardUpkeepService.class);

    private final CardUpkeepTable cards;
    private final AtomicBoolean said = new AtomicBoolean();

    CardUpkeepService(CardUpkeepTable cards) {
        this.cards = cards;
    }

    /** Lets indexes alone answer again which cards are open, and the planner know how many. Takes part in no transaction. */
    @Internal
    public void vacuum() {
        var refused = cards.vacuum();
        if (refused.isPresent() && said.compareAndSet(false, true)) {
            log.warn(
                    "Cards are not vacuumed after large jobs, reviews may be slow until autovacuum does it: {}",
                    refused.get());
        }
    }
}
