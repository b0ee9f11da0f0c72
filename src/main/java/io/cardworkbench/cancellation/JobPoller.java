package io.cardworkbench.cancellation;

import io.cardworkbench.watch.Rounds;
import io.cardworkbench.watch.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads the progress of jobs for all watchers of this node at once, and only while there are any. */
@Component
class JobPoller implements DisposableBean {

    private static final Duration PERIOD = Duration.ofMillis(300);

    /** How long an ended job is still passed on; long enough for the slowest poll to see it. */
    private static final Duration JUST_ENDED = Duration.ofSeconds(10);

    private final ReadJobs readJobs;
    private final Clock clock;
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
    private final Rounds<Watcher> rounds;

    /** Read again until their end was seen, however long ago that was by then. */
    private Set<JobId> unfinished = Set.of();

    JobPoller(ReadJobs readJobs, Clock clock) {
        this.readJobs = readJobs;
        this.clock = clock;
        this.rounds = new Rounds<>("job-poller", PERIOD, this::poll);
    }

    Watch add(Predicate<JobProgress> wanted, Consumer<Collection<JobProgress>> consumer) {
        return rounds.add(new Watcher(wanted, consumer));
    }

    private void poll(List<Watcher> watchers) {
        var live = readJobs.live(clock.instant().minus(JUST_ENDED), unfinished);
        unfinished = live.stream()
                .filter(job -> !job.state().isEnded())
                .map(JobProgress::id)
                .collect(Collectors.toSet());
        watchers.forEach(watcher -> watcher.offer(live));
    }

    @Override
    public void destroy() {
        rounds.close();
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
