package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.metrics.CountWork;
import io.cardworkbench.cancellation.waits.WatchWaits;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Conflict;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cancels the cards of the next due chunks of a job and writes down what became of them, all in one transaction: a killed
 * process loses nothing and counts nothing twice.
 *
 * @see <a href="../../../../../../../docs/decisions/0002-a-transaction-counts-what-it-cancels.md">Decision 2</a>
 */
@Component
public class CancelChunks {

    private final ChunkTable chunks;
    private final CancelChunk cancelChunk;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final RetryTemplate repeatLost;
    private final CountWork count;
    private final WatchWaits waits;

    CancelChunks(
            ChunkTable chunks,
            CancelChunk cancelChunk,
            Clock clock,
            TransactionTemplate transaction,
            @Qualifier("repeatLost") RetryTemplate repeatLost,
            CountWork count,
            WatchWaits waits) {
        this.chunks = chunks;
        this.cancelChunk = cancelChunk;
        this.clock = clock;
        this.transaction = transaction;
        this.repeatLost = repeatLost;
        this.count = count;
        this.waits = waits;
    }

    /**
     * Cancels up to {@code most} chunks and returns how many there were: none when nothing is due for now. A chunk of which
     * others hold cards is passed over, so that the job goes on with the rest.
     */
    public int next(JobRow job, Set<CardStatus> statuses, int most) {
        var before = System.nanoTime();
        try {
            var done = Objects.requireNonNull(
                    repeatLost.invoke(() -> transaction.execute(status -> cancel(job, statuses, most))));
            waits.wentOn(job.id());
            count(done, Duration.ofNanos(System.nanoTime() - before));
            return done.size();
        } catch (ChunkHeld held) {
            transaction.executeWithoutResult(status -> passOver(job, held.chunk()));
            waits.waitedInVain(job.id());
            count.passedOver();
            return 1;
        }
    }

    private List<ChunkOutcome> cancel(JobRow job, Set<CardStatus> statuses, int most) {
        var outcomes = new ArrayList<ChunkOutcome>();
        for (var chunk : chunks.lockDue(job.review(), most, clock.instant())) {
            var outcome = cancel(job, statuses, chunk);
            chunks.done(job.review(), chunk.number(), outcome, clock.instant());
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private void count(List<ChunkOutcome> done, Duration took) {
        if (!done.isEmpty()) {
            count.done(done.size(), took);
        }
        done.forEach(one -> count.done(
                one.cancelled(), one.skippedIds().size(), one.failed().size()));
    }

    private ChunkOutcome cancel(JobRow job, Set<CardStatus> statuses, DueChunk chunk) {
        var watch = waits.watch(job.id(), chunk.passedOver() > 0);
        try {
            return cancelChunk.cancel(chunk, statuses, job.id());
        } catch (DataAccessException | TransactionException failed) {
            if (Conflict.is(failed)) {
                throw new ChunkHeld(chunk, failed);
            }
            throw failed;
        } finally {
            watch.end();
        }
    }

    private void passOver(JobRow job, DueChunk chunk) {
        chunks.passOver(job.review(), chunk.number(), clock.instant().plus(BackOff.delay(chunk.passedOver())));
    }
}
