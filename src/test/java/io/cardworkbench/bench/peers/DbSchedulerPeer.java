package io.cardworkbench.bench.peers;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** A task of db-scheduler for each card, scheduled in batches and taken many at a time. */
final class DbSchedulerPeer implements Peer {

    private static final String TABLE = "peer_task";

    @Override
    public String name() {
        return "db-scheduler, a task for each card";
    }

    @Override
    public String key() {
        return "dbScheduler";
    }

    @Override
    public int sample() {
        return 20_000;
    }

    @Override
    public void cancel(PeerCards cards) throws InterruptedException {
        cards.jdbc()
                .sql("create table if not exists " + TABLE + " (like scheduled_tasks including all)")
                .update();
        var left = new CountDownLatch(sample());
        var task = Tasks.oneTime("cancel-card").execute((card, context) -> {
            cards.cancelOne(Long.parseLong(card.getId()));
            left.countDown();
        });
        var scheduler = scheduler(cards, task);
        try {
            var due = Instant.now();
            scheduler.scheduleBatch(cards.first(sample()).stream().map(id -> task.instance(Long.toString(id))), due);
            scheduler.start();
            left.await();
        } finally {
            scheduler.stop();
        }
    }

    private static Scheduler scheduler(PeerCards cards, OneTimeTask<Void> task) {
        return Scheduler.create(cards.dataSource(), task)
                .tableName(TABLE)
                .threads(THREADS)
                .pollUsingLockAndFetch(4, 100)
                .pollingInterval(Duration.ofMillis(100))
                .build();
    }
}
