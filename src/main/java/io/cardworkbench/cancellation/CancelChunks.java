package io.cardworkbench.cancellation;

import io.cardworkbench.cards.CardStatus;
import io.cardworkbench.cards.OpenCardService;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cancels the cards of the next due chunks of a job and writes down what became of them, all in one transaction: a killed
 * process loses nothing and counts nothing twice.
 *
 * @see <a href="../../../../../../docs/decisions/0002-a-transaction-counts-what-it-cancels.md">Decision 2</a>
 */
@Component
class CancelChunks {

    private final ChunkTable chunks;
    private final OpenCardService cards;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    CancelChunks(ChunkTable chunks, OpenCardService cards, Clock clock, PlatformTransactionManager transactions) {
        this.chunks = chunks;
        this.cards = cards;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Cancels up to {@code count} chunks and returns how many there were: none when nothing is due any more. */
    int next(JobRow job, Set<CardStatus> statuses, int count) {
        Integer done = transaction.execute(status -> {
            var due = chunks.lockDue(job.review(), count);
            due.forEach(chunk -> chunks.done(
                    job.review(), chunk.number(), cancel(chunk.cardIds(), statuses, job.id()), clock.instant()));
            return due.size();
        });
        return done == null ? 0 : done;
    }

    private ChunkOutcome cancel(List<Long> ids, Set<CardStatus> statuses, JobId job) {
        try {
            return outcome(atOnce(ids, statuses, job));
        } catch (DataIntegrityViolationException | UncategorizedSQLException oneOfThemIsRefused) {
            return oneByOne(ids, statuses, job);
        }
    }

    private ChunkOutcome oneByOne(List<Long> ids, Set<CardStatus> statuses, JobId job) {
        var all = ChunkOutcome.empty();
        for (var id : ids) {
            try {
                all = all.plus(outcome(atOnce(List.of(id), statuses, job)));
            } catch (DataIntegrityViolationException | UncategorizedSQLException refused) {
                all = all.plusFailed(id, FaultMessage.of(refused));
            }
        }
        return all;
    }

    private OpenCardService.Cancelled atOnce(List<Long> ids, Set<CardStatus> statuses, JobId job) {
        var cancelled = savepoint.execute(status -> cards.cancel(ids, statuses, job.value()));
        if (cancelled == null) {
            throw new IllegalStateException("The transaction gave no result");
        }
        return cancelled;
    }

    private static ChunkOutcome outcome(OpenCardService.Cancelled cancelled) {
        var outcome = new ChunkOutcome(cancelled.count(), cancelled.skipped(), java.util.Map.of());
        for (var missing : cancelled.missing()) {
            outcome = outcome.plusFailed(missing, "The card does not exist any more");
        }
        return outcome;
    }
}
