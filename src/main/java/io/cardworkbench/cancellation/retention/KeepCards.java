package io.cardworkbench.cancellation.retention;

import io.cardworkbench.cancellation.chunk.Care;
import io.cardworkbench.cards.retention.CardRetentionService;
import io.cardworkbench.cards.retention.RetentionSettings;
import io.cardworkbench.sql.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets closed cards and the ledgers of jobs go that are older than they are kept, once for each day, a step at a time. It rests after
 * each, longer where the database is slow, and goes on where it was left.
 *
 * @see <a href="../../../../../../../docs/decisions/0033-closed-cards-go-in-small-steps.md">Decision 33</a>
 */
@Component
class KeepCards {

    /** H2 takes each row out of each index. */
    private static final int CARDS_ON_POSTGRES = 500;

    private static final int CARDS_ON_H2 = 200;

    private static final Duration SLOW = Duration.ofMillis(50);

    private final RemoveOld removeOld;
    private final RoundTable rounds;
    private final CardRetentionService cards;
    private final RetentionSettings settings;
    private final TransactionOperations transaction;
    private final RetryTemplate repeatLost;
    private final Clock clock;
    private final int most;

    KeepCards(
            RemoveOld removeOld,
            RoundTable rounds,
            CardRetentionService cards,
            RetentionSettings settings,
            TransactionOperations transaction,
            @Qualifier("repeatLost") RetryTemplate repeatLost,
            Clock clock,
            Database database) {
        this.removeOld = removeOld;
        this.rounds = rounds;
        this.cards = cards;
        this.settings = settings;
        this.transaction = transaction;
        this.repeatLost = repeatLost;
        this.clock = clock;
        this.most = database.isH2() ? CARDS_ON_H2 : CARDS_ON_POSTGRES;
    }

    /** Does nothing where cards are kept for ever, or all is done for the day. */
    void run(BooleanSupplier leave) {
        var kept = settings.kept();
        if (kept == null) {
            return;
        }
        begin(Round.firstKept(clock.instant(), kept));
        var care = Care.towards(SLOW);
        var more = true;
        while (more && !leave.getAsBoolean()) {
            var before = System.nanoTime();
            more = step();
            var took = Duration.ofNanos(System.nanoTime() - before);
            care = care.after(took);
            LockSupport.parkNanos(took.plus(care.rest()).toNanos());
        }
    }

    private boolean step() {
        return Boolean.TRUE.equals(repeatLost.invoke(() -> transaction.execute(status -> removeOld.step(most))));
    }

    /** One that was left is brought to its end first. */
    private void begin(LocalDate day) {
        var latest = rounds.latest();
        if (latest.map(one -> one.isOver(day)).orElse(true)) {
            transaction.executeWithoutResult(status -> {
                var lastSent = cards.lastSent(Round.beginning(day));
                var round = latest.map(one -> one.next(day, lastSent)).orElseGet(() -> Round.before(day, lastSent));
                rounds.begin(round, clock.instant());
            });
        }
    }
}
