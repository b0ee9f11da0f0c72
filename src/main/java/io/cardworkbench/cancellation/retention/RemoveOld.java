package io.cardworkbench.cancellation.retention;

import io.cardworkbench.cancellation.retention.OldLedgerTable.OldLedger;
import io.cardworkbench.cancellation.review.ForgetFindings;
import io.cardworkbench.cards.retention.CardRetentionService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One step of a removal: some cards, or the ledgers of some jobs, and how far it has come, in one transaction.
 *
 * @see <a href="../../../../../../../docs/decisions/0033-closed-cards-go-in-small-steps.md">Decision 33</a>
 */
@Component
class RemoveOld {

    /** Jobs whose ledgers go in one step, and how many cards they had: a ledger has a row for each thousand. */
    private static final int JOBS = 100;

    private static final int CARDS_OF_JOBS = 1_000_000;

    private final RoundTable rounds;
    private final FrozenCardTable frozen;
    private final OldLedgerTable ledgers;
    private final ForgetFindings findings;
    private final CardRetentionService cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemoveOld(
            RoundTable rounds,
            FrozenCardTable frozen,
            OldLedgerTable ledgers,
            ForgetFindings findings,
            CardRetentionService cards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.frozen = frozen;
        this.ledgers = ledgers;
        this.findings = findings;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns whether there is more to do.
     *
     * @param most how many cards it looks at
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean step(int most) {
        var round = rounds.lock();
        round.ifPresent(current -> rounds.keep(after(current, most), clock.instant()));
        return round.isPresent();
    }

    private Round after(Round round, int most) {
        if (round.hasCards()) {
            return round.plus(cards.remove(round.lastCard(), round.upTo(), before(round), most));
        }
        var old = some(ledgers.old(round.before(), JOBS));
        if (old.isEmpty()) {
            return end(round);
        }
        ledgers.delete(old, clock.instant());
        findings.of(old.stream().map(OldLedger::review).toList());
        return round.plusLedgers(old.size());
    }

    /** What a job or a review may still come to was closed since it was frozen, if at all. */
    private Instant before(Round round) {
        return frozen.openUntil(clock.instant())
                .filter(open -> open.isBefore(round.before()))
                .orElse(round.before());
    }

    private Round end(Round round) {
        if (round.hasRemoved()) {
            events.publishEvent(new CardsRemoved(round.before(), round.cards(), round.ledgers()));
        }
        return round.ended();
    }

    private static List<OldLedger> some(List<OldLedger> old) {
        var taken = new ArrayList<OldLedger>();
        var sum = 0L;
        for (var ledger : old) {
            sum += ledger.cards();
            if (taken.isEmpty() || sum <= CARDS_OF_JOBS) {
                taken.add(ledger);
            }
        }
        return taken;
    }
}
