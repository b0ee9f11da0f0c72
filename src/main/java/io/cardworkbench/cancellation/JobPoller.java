package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.JobWatchService.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("job-poller").daemon().factory());

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
            var live = readJobs.live(clock.instant().minus(JUST_ENDED));
            watchers.forEach(watcher -> watcher.offer(live));
        } catch (RuntimeException failed) {
            // A fault here must not end the polling: the next round may find the database again.
            log.warn("The progress of jobs could not be read", failed);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    /** One who watches, and what it was told last. */
    private static final class Watcher {

        private final Predicate<JobProgress> wanted;
        private final Consumer<Collection<JobProgress>> consumer;
        private List<JobProgress> last = List.of();

        Watcher(Predicate<JobProgress> wanted, Consumer<Collection<JobProgress>> consumer) {
            this.wanted = wanted;
            this.consumer = consumer;
        }

        synchronized void offer(Collection<JobProgress> live) {
            var now = live.stream().filter(wanted).toList();
            if (!now.equals(last)) {
                last = now;
                consumer.accept(now);
            }
        }
    }
}
