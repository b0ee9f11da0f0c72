package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;
import io.cardworkbench.cancellation.job.JobMoment.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a job, in order, as far as it is known. */
@Decision
public final class JobStory {

    private static final Comparator<JobMoment> IN_ORDER =
            Comparator.comparing(JobMoment::at).thenComparing(JobMoment::kind);

    private JobStory() {}

    public static List<JobMoment> of(Job job) {
        var progress = job.progress();
        var moments = new ArrayList<JobMoment>();
        add(moments, Kind.REVIEWED, job.reviewed(), job.submittedByName());
        add(moments, Kind.SUBMITTED, job.submitted(), job.submittedByName());
        add(moments, Kind.STARTED, progress.started(), null);
        add(moments, Kind.FIRST_CARD, progress.work().firstCard(), null);
        for (var pause : progress.pauses()) {
            add(moments, Kind.PAUSED, pause.paused(), pause.by());
            add(moments, Kind.RESUMED, pause.resumed(), pause.resumedBy());
        }
        for (var change : progress.changes()) {
            var kind = change.speed() == null ? Kind.MOVED : Kind.SPEED_CHANGED;
            moments.add(new JobMoment(kind, change.at(), change.speed(), change.by()));
        }
        add(moments, Kind.STOP_ASKED, progress.work().stopAsked(), progress.endedBy());
        add(moments, Kind.ENDED, progress.ended(), progress.endedBy());
        moments.sort(IN_ORDER);
        return List.copyOf(moments);
    }

    private static void add(List<JobMoment> moments, Kind kind, @Nullable Instant at, @Nullable String by) {
        if (at != null) {
            moments.add(new JobMoment(kind, at, null, by));
        }
    }
}
