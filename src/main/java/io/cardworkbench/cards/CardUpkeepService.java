package io.cardworkbench.cards;

import io.cardworkbench.access.Internal;
import io.cardworkbench.cards.store.CardStates;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Cleans up behind jobs on PostgreSQL, before its autovacuum comes to it, and keeps the numbers of open cards. */
@Service
public class CardUpkeepService {

    private static final Logger log = LoggerFactory.getLogger(CardUpkeepService.class);

    private final CardUpkeepTable cards;
    private final CardStates states;
    private final AtomicBoolean said = new AtomicBoolean();

    CardUpkeepService(CardUpkeepTable cards, CardStates states) {
        this.cards = cards;
        this.states = states;
    }

    /** Adds up what has changed in the numbers of open cards since it was called last. */
    @Internal
    @Transactional
    public void foldCounts() {
        states.foldCounts();
    }

    /** Counts the open cards anew, in case that some came or went by another way than this application. */
    @Internal
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void recount() {
        states.recount();
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
