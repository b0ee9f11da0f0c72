package io.cardworkbench.bench.peers;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;

/** A job of JobRunr for each card, looked for as often as it lets. */
final class JobRunrPeer implements Peer {

    private static final Duration SHORTEST_POLL = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "JobRunr, a job for each card";
    }

    @Override
    public String key() {
        return "jobRunr";
    }

    @Override
    public int sample() {
        return 20_000;
    }

    @Override
    public void cancel(PeerCards cards) throws InterruptedException {
        var left = new CountDownLatch(sample());
        try {
            var scheduler = start(cards, new CancelCards(cards, left));
            scheduler.enqueue(cards.first(sample()).stream().map(CancelCard::new));
            left.await();
        } finally {
            JobRunr.destroy();
        }
    }

    private static JobRequestScheduler start(PeerCards cards, CancelCards handler) {
        var server = BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andWorkerCount(THREADS)
                .andPollInterval(SHORTEST_POLL);
        return JobRunr.configure()
                .useJobActivator(only(handler))
                .useStorageProvider(SqlStorageProviderFactory.using(cards.dataSource()))
                .useBackgroundJobServer(server)
                .initialize()
                .getJobRequestScheduler();
    }

    private static JobActivator only(CancelCards handler) {
        return new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(handler);
            }
        };
    }

    /** What is kept of each job until it has run. */
    public record CancelCard(long id) implements JobRequest {

        @Override
        public Class<CancelCards> getJobRequestHandler() {
            return CancelCards.class;
        }
    }

    /** What runs it. */
    public record CancelCards(PeerCards cards, CountDownLatch left) implements JobRequestHandler<CancelCard> {

        @Override
        public void run(CancelCard card) {
            cards.cancelOne(card.id());
            left.countDown();
        }
    }
}
