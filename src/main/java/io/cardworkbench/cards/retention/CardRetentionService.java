package io.cardworkbench.cards.retention;

import io.cardworkbench.access.Internal;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.cards.store.ClosedCard;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes closed cards with all that is known of them, some at a time, in the order of their ids.
 *
 * @see <a href="../../../../../../../docs/decisions/0033-closed-cards-go-in-small-steps.md">Decision 33</a>
 */
@Service
public class CardRetentionService {

    private final SentCardTable sent;
    private final CardStates states;

    CardRetentionService(SentCardTable sent, CardStates states) {
        this.sent = sent;
        this.states = states;
    }

    /** The id behind which no card is to be looked for that was closed before a time: those that are sent later have higher ones. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public long lastSent(Instant before) {
        return sent.lastSent(before);
    }

    /**
     * Looks at closed cards behind one id and up to another, and removes those that were closed before a time.
     *
     * @param most how many it looks at
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public Removed remove(long after, long upTo, Instant before, int most) {
        var seen = states.closed(after, upTo, most);
        var old = seen.stream()
                .filter(card -> card.closed().isBefore(before))
                .map(ClosedCard::card)
                .toList();
        if (!old.isEmpty()) {
            sent.delete(old);
            states.forget(old);
        }
        return new Removed(seen.isEmpty() ? upTo : seen.getLast().card(), old.size(), seen.size() == most);
    }
}
