package io.cardworkbench.cancellation.ui;

import io.cardworkbench.cancellation.JobId;
import io.cardworkbench.cancellation.JobProgress;
import io.cardworkbench.cancellation.JobState;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Tells users of screen readers how jobs come along. */
final class JobAnnouncer {

    private final Texts texts;
    private final LiveRegion region;
    private final Map<JobId, JobProgress> last = new HashMap<>();
    private boolean listening;

    JobAnnouncer(Texts texts, LiveRegion region) {
        this.texts = texts;
        this.region = region;
    }

    /** The first readings are what the page shows already, and are not told. */
    void progressed(Collection<JobProgress> jobs) {
        for (var job : jobs) {
            var before = last.put(job.id(), job);
            if (listening) {
                Milestone.passed(before, job).ifPresent(milestone -> tell(milestone, job));
            }
        }
        listening = true;
    }

    private void tell(Milestone milestone, JobProgress job) {
        var numbers = job.numbers();
        if (milestone != Milestone.ENDED) {
            region.say(texts.of("job.milestone." + milestone, numbers.reviewed()));
        } else if (job.state() == JobState.FAILED || job.state() == JobState.COMPLETED_WITH_FAILURES) {
            region.alert(ended(job));
        } else {
            region.say(ended(job));
        }
    }

    private String ended(JobProgress job) {
        return texts.of(
                "job.milestone.ENDED",
                new JobTexts(texts).state(job.state()),
                job.numbers().cancelled(),
                job.numbers().reviewed());
    }
}
