package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.api.JobJson.LinksJson;
import io.cardworkbench.cancellation.api.JobJson.SubmitterJson;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.series.Series;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Jobs that have the cards of one request, told as if they were one: what a job has too means the same here. Always, reviewed =
 * cancelled + skipped + failed + remaining.
 *
 * @param jobId the id of the first job, by which the series is known
 * @param state what the job under way is; queued between two of them; once all have ended, what all are, else failed, stopped or
 *     completed-with-failures
 * @param ended whether all of its jobs have ended
 * @param more whether more cards matched than a series takes; another request takes the next ones
 * @param estimatedEnd when all of it will have ended at its present rate; null unless one of its jobs runs
 * @param started when its first job started
 * @param endedAt when its last job ended
 * @param links where to look for what becomes of it; each job has the address of its cards
 * @param jobs one after another
 */
record SeriesJson(
        String jobId,
        JobState state,
        boolean ended,
        boolean stopping,
        Map<String, Object> criteria,
        boolean more,
        int reviewed,
        int cancelled,
        int skipped,
        int failed,
        int remaining,
        long cardsPerSecond,
        @Nullable Instant estimatedEnd,
        @Nullable String reason,
        SubmitterJson submittedBy,
        Instant submitted,
        @Nullable Instant started,
        @Nullable Instant endedAt,
        LinksJson links,
        List<JobJson> jobs) {

    static SeriesJson of(Series series, JobLinks links, Instant now) {
        var first = JobJson.of(series.jobs().getFirst(), links, now);
        var numbers = series.numbers();
        return new SeriesJson(
                first.jobId(),
                series.state(),
                series.state().isEnded(),
                series.isStopping(),
                first.criteria(),
                first.more(),
                numbers.reviewed(),
                numbers.cancelled(),
                numbers.skipped(),
                numbers.failed(),
                numbers.remaining(),
                Math.round(series.cardsPerSecond()),
                series.timeLeft().map(now::plus).orElse(null),
                first.reason(),
                first.submittedBy(),
                first.submitted(),
                series.started(),
                series.ended(),
                new LinksJson(links.series(series), null),
                jobs(series, links, now));
    }

    private static List<JobJson> jobs(Series series, JobLinks links, Instant now) {
        return series.jobs().stream()
                .map(job -> JobJson.inList(job, links, now))
                .toList();
    }

    /** The answer about a series. */
    record SeriesAnswer(SeriesJson data) {}
}
