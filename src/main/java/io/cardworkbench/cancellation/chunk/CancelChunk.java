package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.cancellation.job.CardFailure;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cards.OpenCardService;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels the cards of one chunk: at once, or one by one where the database refuses some of them. */
@Component
class CancelChunk {

    private final OpenCardService cards;
    private final RemovedCardTable removed;
    private final TransactionTemplate savepoint;

    CancelChunk(OpenCardService cards, RemovedCardTable removed, PlatformTransactionManager transactions) {
        this.cards = cards;
        this.removed = removed;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Waits for others no longer than the database lets it; on the last attempt for none of them. */
    ChunkOutcome cancel(DueChunk chunk, Set<CardStatus> statuses, JobId job) {
        if (BackOff.isLastAttempt(chunk.passedOver())) {
            return withoutHeld(chunk.cardIds(), statuses, job);
        }
        try {
            return outcome(atOnce(chunk.cardIds(), statuses, job));
        } catch (DataIntegrityViolationException | UncategorizedSQLException failed) {
            throwIfConflict(failed);
            return oneByOne(chunk.cardIds(), statuses, job);
        }
    }

    private ChunkOutcome withoutHeld(List<Long> ids, Set<CardStatus> statuses, JobId job) {
        var held = cards.lockFree(ids);
        var free = new ArrayList<>(ids);
        free.removeAll(held);
        var all = oneByOne(free, statuses, job);
        for (var id : held) {
            all = all.plusFailed(id, CardFailure.HELD.reason());
        }
        return all;
    }

    private ChunkOutcome oneByOne(List<Long> ids, Set<CardStatus> statuses, JobId job) {
        var all = ChunkOutcome.empty();
        for (var id : ids) {
            try {
                all = all.plus(outcome(atOnce(List.of(id), statuses, job)));
            } catch (DataIntegrityViolationException | UncategorizedSQLException refused) {
                throwIfConflict(refused);
                all = all.plusFailed(id, CardFailure.REFUSED.reason(FaultMessage.of(refused)));
            }
        }
        return all;
    }

    private static void throwIfConflict(DataAccessException failed) {
        if (Conflict.is(failed)) {
            throw failed;
        }
    }

    private OpenCardService.Cancelled atOnce(List<Long> ids, Set<CardStatus> statuses, JobId job) {
        return Objects.requireNonNull(savepoint.execute(status -> cards.cancel(ids, statuses, job.value())));
    }

    /** Only closed cards are removed, so those were no longer due. What is missing otherwise nobody can explain. */
    private ChunkOutcome outcome(OpenCardService.Cancelled cancelled) {
        var notKept = cancelled.missing().isEmpty() ? List.<Long>of() : removed.among(cancelled.missing());
        var outcome = new ChunkOutcome(cancelled.count(), cancelled.skipped(), notKept, Map.of());
        for (var missing : cancelled.missing()) {
            outcome = notKept.contains(missing) ? outcome : outcome.plusFailed(missing, CardFailure.GONE.reason());
        }
        return outcome;
    }
}
