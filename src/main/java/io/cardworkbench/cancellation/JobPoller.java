package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.JobWatchService.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads the progress of jobs for all watchers of this node at once, and only while there are any. */
@Component
class JobPoller implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(JobPoller.class);

    private static final Duration PERIOD = Duration.ofMillis(300);

    /** How long an ended job is still passed on; long enough for the slowest poll to see it. */
    private static final Duration JUST_ENDED = Duration.ofSeconds(10);

    private final ReadJobs readJobs;
    private final Clock clock;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("job-poller").daemon().factory());

    /** Read again until their end was seen, however long ago that was by then. */
    private volatile Set<JobId> unfinished = Set.of();

    JobPoller(ReadJobs readJobs, Clock clock) {
        this.readJobs = readJobs;
        this.clock = clock;
        var _ = thread.scheduleWithFixedDelay(this::poll, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    Watch add(Predicate<JobProgress> wanted, Consumer<Collection<JobProgress>> consumer) {
        var watcher = new Watcher(wanted, consumer);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Also called by tests, to poll now. */
    void poll() {
        if (watchers.isEmpty()) {
            return;
        }
        try {
            var live = readJobs.live(clock.instant().minus(JUST_ENDED), unfinished);
            unfinished = live.stream()
                    .filter(job -> !job.state().isEnded())
                    .map(JobProgress::id)
                    .collect(Collectors.toSet());
            watchers.forEach(watcher -> watcher.offer(live));
        } catch (RuntimeException failed) {
            // A fault here must not end the polling: the next round may find the database again.
            log.warn("The progress of jobs could not be read", failed);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
        deliveries.shutdownNow();
    }

    /** One who watches, and what it was told last. Each is told on a thread of its own, and only the latest. */
    private final class Watcher {

        private final Predicate<JobProgress> wanted;
        private final Consumer<Collection<JobProgress>> consumer;
        private final AtomicReference<@Nullable List<JobProgress>> latest = new AtomicReference<>();
        private List<JobProgress> told = List.of();

        Watcher(Predicate<JobProgress> wanted, Consumer<Collection<JobProgress>> consumer) {
            this.wanted = wanted;
            this.consumer = consumer;
        }

        void offer(Collection<JobProgress> live) {
            if (latest.getAndSet(live.stream().filter(wanted).toList()) == null) {
                deliveries.execute(this::tell);
            }
        }

        private synchronized void tell() {
            var news = latest.getAndSet(null);
            if (news != null && !news.equals(told)) {
                told = news;
                consumer.accept(news);
            }
        }
    }
}
