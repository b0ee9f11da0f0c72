package io.cardworkbench.cancellation;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.watch.Watch;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Tells watchers, a few times a second, how jobs come along. */
@Service
public class JobWatchService {

    private final JobPoller poller;
    private final CurrentMember currentMember;

    JobWatchService(JobPoller poller, CurrentMember currentMember) {
        this.poller = poller;
        this.currentMember = currentMember;
    }

    /**
     * Passes on the progress of all jobs of an environment that are queued or running or have just ended, each time that
     * anything about them changes. The watcher is called on another thread, and must be quick.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    public Watch watch(EnvironmentId environment, Consumer<Collection<JobProgress>> watcher) {
        return poller.add(job -> job.environment().equals(environment), watcher);
    }

    /** Passes on the progress of the jobs of the current member, in all environments. */
    @RequiresSignIn
    public Watch watchMine(Consumer<Collection<JobProgress>> watcher) {
        var me = currentMember.id();
        return poller.add(job -> job.submittedBy().equals(me), watcher);
    }
}
