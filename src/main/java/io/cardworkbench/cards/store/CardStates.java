package io.cardworkbench.cards.store;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The state of cards: what of their storage the two databases do differently. Everything takes part in the caller's transaction.
 *
 * @see <a href="../../../../../../../docs/decisions/0027-open-cards-stand-apart.md">Decision 27</a>
 */
public interface CardStates {

    /**
     * A table, or tables joined, with the open cards among others: each column has one name in both databases. The condition
     * {@code status <= 3} leaves the others out.
     */
    String open();

    /** The same with all cards and all their columns. */
    String all();

    /** Of cards that have been written to {@code sent_card}. */
    void begin(List<CardState> states);

    /** Changes those of the cards that are in a status from which they may be changed, and returns how many there were. */
    int change(Collection<Long> cards, StateChange change);

    /** The same for the cards of one environment. */
    int change(EnvironmentId environment, Collection<Long> cards, StateChange change);

    /**
     * Locks those of the cards that the environment has and that are open, lowest id first so that two requests never wait for
     * each other; returns the statuses that all of its cards among them keep until the transaction ends.
     */
    Map<Long, CardStatus> lock(EnvironmentId environment, Collection<Long> cards);

    /** Locks those of the cards that are open and that nobody else holds, and returns their statuses. Waits for no one. */
    Map<Long, CardStatus> lockFree(Collection<Long> cards);

    /** The statuses of those of the cards that exist. */
    Map<Long, CardStatus> statuses(Collection<Long> cards);

    /** How many open cards an environment has, by template and status; none of those without. */
    List<CardCount> openCounts(EnvironmentId environment);

    /** Adds up what has changed in the numbers of open cards, so that reading them stays quick. */
    void foldCounts();

    /** Counts all open cards anew, in a transaction on one snapshot: cards that came by another way are not among the kept numbers. */
    void recount();

    /** Those of the cards that are open are another customer's from now on, wherever the state of a card says whose it is. */
    void giveTo(String userId, Collection<Long> cards);

    /** Those of the cards that a job has cancelled. */
    List<Long> cancelledBy(long job, Collection<Long> cards);

    /** The first closed cards behind one id and up to another, in the order of their ids. */
    List<ClosedCard> closed(long after, long upTo, int most);

    /** Of cards that are closed, and that nobody else forgets. */
    void forget(Collection<Long> cards);
}
