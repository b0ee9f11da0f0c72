package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.sql.DatabaseTrouble;
import io.cardworkbench.watch.Rounds;
import io.cardworkbench.watch.Watch;
import io.cardworkbench.watch.Watcher;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Reads the progress of jobs for all watchers of this node at once, and only while there are any. */
@Component
class JobPoller {

    private static final Duration PERIOD = Duration.ofMillis(300);

    /** How long an ended job is still passed on; long enough for the slowest poll to see it. */
    private static final Duration JUST_ENDED = Duration.ofSeconds(10);

    private final ReadJobs readJobs;
    private final Clock clock;
    private final Executor deliveries;
    private final Rounds<Watched> rounds;

    /** Read again until their end was seen, however long ago that was by then. */
    private Set<JobId> unfinished = Set.of();

    private List<JobProgress> known = List.of();

    JobPoller(
            ReadJobs readJobs,
            Clock clock,
            @Qualifier("applicationTaskExecutor") Executor deliveries,
            @Qualifier("watchScheduler") TaskScheduler scheduler) {
        this.readJobs = readJobs;
        this.clock = clock;
        this.deliveries = deliveries;
        this.rounds = new Rounds<>("job-poller", scheduler, PERIOD, this::poll);
    }

    Watch add(Predicate<JobProgress> wanted, Consumer<Collection<JobProgress>> consumer) {
        return rounds.add(new Watched(wanted, new Watcher<>(deliveries, consumer)));
    }

    private void poll(List<Watched> all) {
        try {
            known = List.copyOf(readJobs.live(clock.instant().minus(JUST_ENDED), unfinished));
        } catch (RuntimeException failed) {
            if (DatabaseTrouble.in(failed).filter(DatabaseTrouble.AWAY::equals).isPresent()) {
                tell(all, known.stream().map(JobProgress::withDatabaseAway).toList());
            }
            throw failed;
        }
        tell(all, known);
    }

    private void tell(List<Watched> all, List<JobProgress> live) {
        unfinished = live.stream()
                .filter(job -> !job.state().isEnded())
                .map(JobProgress::id)
                .collect(Collectors.toSet());
        all.forEach(watched ->
                watched.watcher().offer(live.stream().filter(watched.wanted()).toList()));
    }

    private record Watched(Predicate<JobProgress> wanted, Watcher<List<JobProgress>> watcher) {}
}
