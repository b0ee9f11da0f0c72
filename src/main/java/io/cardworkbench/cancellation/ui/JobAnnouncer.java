package io.cardworkbench.cancellation.ui;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Tells users of screen readers how jobs come along. */
final class JobAnnouncer {

    private final Texts texts;
    private final JobTexts words;
    private final LiveRegion region;
    private final Map<JobId, JobProgress> last = new HashMap<>();
    private long newestShown;

    JobAnnouncer(Texts texts, LiveRegion region) {
        this.texts = texts;
        this.words = new JobTexts(texts);
        this.region = region;
    }

    /** What the page showed when it was opened is not told; nor are the jobs before that. */
    void opened(Collection<JobProgress> jobs) {
        for (var job : jobs) {
            last.put(job.id(), job);
            newestShown = Math.max(newestShown, job.id().value());
        }
    }

    void progressed(Collection<JobProgress> jobs) {
        for (var job : jobs) {
            var before = last.put(job.id(), job);
            if (before != null
                    && (isPaused(before) != isPaused(job))
                    && !job.state().isEnded()) {
                region.say(words.standing(job));
            } else if (before != null || job.id().value() > newestShown) {
                Milestone.passed(before, job).ifPresent(milestone -> tell(milestone, job));
            }
        }
    }

    private void tell(Milestone milestone, JobProgress job) {
        var numbers = job.numbers();
        if (milestone != Milestone.ENDED) {
            region.say(texts.of("job.milestone." + milestone, numbers.reviewed()));
        } else if (job.state() == JobState.FAILED || job.state() == JobState.COMPLETED_WITH_FAILURES) {
            region.alert(words.standing(job));
        } else {
            region.say(words.standing(job));
        }
    }

    private static boolean isPaused(JobProgress job) {
        return job.state() == JobState.PAUSED;
    }
}
