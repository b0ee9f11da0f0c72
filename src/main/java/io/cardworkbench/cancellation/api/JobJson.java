package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobMoment;
import io.cardworkbench.cancellation.job.JobPause;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.JobStory;
import io.cardworkbench.cancellation.job.JobWait;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cancel job. Always, reviewed = cancelled + skipped + failed + remaining.
 *
 * @param stopping whether it was asked to stop and ends as soon as the part in work is done; its state is still running
 * @param criteriaLeftOut how many values of the criteria are left out; only in a list of jobs, to keep it short
 * @param more whether more cards matched than a series of jobs takes; another request takes the next ones
 * @param placeInQueue 1 for the next one to start; 0 unless queued
 * @param speed as it was chosen; cardsPerSecond says what comes of it
 * @param lastProgress when it came along last
 * @param stalled whether it runs without having come along for half a minute
 * @param waitsFor who holds cards that it wants; null if nobody, or where that can't be known
 * @param slowed whether its workers rest in between, since the database is slow and customers come first
 * @param estimatedEnd when it will end at its present rate; null unless running
 * @param failure why it failed
 * @param pauses when it was held, in order
 * @param ledgerGone since when it is not kept any more which cards it had; null while it is
 * @param restOf the job of which this one has what failed and was not reached
 * @param rest the job that has what failed and was not reached here
 * @param series the series that it is a part of; null if it is in none
 * @param timeline what happened to it, in order
 * @param links where to look for what becomes of it, and of each of its cards
 */
record JobJson(
        String jobId,
        JobState state,
        boolean ended,
        boolean stopping,
        Map<String, Object> criteria,
        int criteriaLeftOut,
        boolean more,
        int reviewed,
        int cancelled,
        int skipped,
        int failed,
        int remaining,
        int placeInQueue,
        long cardsPerSecond,
        JobSpeed speed,
        @Nullable Instant lastProgress,
        boolean stalled,
        @Nullable WaitJson waitsFor,
        boolean slowed,
        @Nullable Instant estimatedEnd,
        @Nullable String reason,
        SubmitterJson submittedBy,
        Instant submitted,
        @Nullable Instant started,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String failure,
        @Nullable Instant ledgerGone,
        List<PauseJson> pauses,
        @Nullable String restOf,
        @Nullable String rest,
        @Nullable InSeriesJson series,
        List<MomentJson> timeline,
        LinksJson links) {

    /** How many values of each criterion a list of jobs shows. */
    private static final int MAX_VALUES_IN_LIST = 100;

    static JobJson of(Job job, JobLinks links, Instant now) {
        return of(job, CardCriteria.MAX_VALUES, links, now);
    }

    static JobJson inList(Job job, JobLinks links, Instant now) {
        return of(job, MAX_VALUES_IN_LIST, links, now);
    }

    private static JobJson of(Job job, int maxValues, JobLinks links, Instant now) {
        var numbers = job.numbers();
        var progress = job.progress();
        return new JobJson(
                job.id().toString(),
                job.state(),
                job.state().isEnded(),
                progress.isStopping(),
                CriteriaJson.of(job.criteria(), maxValues),
                CriteriaJson.leftOut(job.criteria(), maxValues),
                job.more(),
                numbers.reviewed(),
                numbers.cancelled(),
                numbers.skipped(),
                numbers.failed(),
                numbers.remaining(),
                progress.placeInQueue(),
                Math.round(progress.cardsPerSecond()),
                progress.speed(),
                progress.isUnderWay() ? progress.lastProgress().orElse(null) : null,
                progress.stalledSince(now).isPresent(),
                WaitJson.of(progress.work().hindrance().waitsFor()),
                progress.isSlowed(now),
                progress.timeLeft().map(now::plus).orElse(null),
                job.reason(),
                new SubmitterJson(
                        job.submittedBy() instanceof MemberId ? SubmitterType.MEMBER : SubmitterType.CREDENTIAL,
                        job.submittedByName()),
                job.submitted(),
                progress.started(),
                progress.ended(),
                progress.endedBy(),
                progress.failure(),
                job.ledgerGone(),
                progress.pauses().stream().map(PauseJson::of).toList(),
                id(job.chain().restOf()),
                id(job.chain().rest()),
                InSeriesJson.of(job, links),
                JobStory.of(job).stream().map(MomentJson::of).toList(),
                new LinksJson(links.status(job), links.cards(job)));
    }

    private static @Nullable String id(@Nullable JobId job) {
        return job == null ? null : job.toString();
    }

    /** Who submitted a job. */
    record SubmitterJson(SubmitterType type, String name) {}

    enum SubmitterType {
        MEMBER,
        CREDENTIAL
    }

    /**
     * A time for which a job was held.
     *
     * @param resumed null while it is held
     */
    record PauseJson(
            Instant paused,
            String pausedBy,
            @Nullable Instant resumed,
            @Nullable String resumedBy) {

        static PauseJson of(JobPause pause) {
            return new PauseJson(pause.paused(), pause.by(), pause.resumed(), pause.resumedBy());
        }
    }

    /**
     * Something that happened to a job.
     *
     * @param speed the one that it was changed to; null but then
     * @param by null if nobody did it
     */
    record MomentJson(
            JobMoment.Kind what,
            Instant at,
            @Nullable JobSpeed speed,
            @Nullable String by) {

        static MomentJson of(JobMoment moment) {
            return new MomentJson(moment.kind(), moment.at(), moment.speed(), moment.by());
        }
    }

    /**
     * A session of the database that holds cards of a job.
     *
     * @param session its id; on PostgreSQL that of its process
     * @param application what it says it is; null where it does not say
     * @param since when the job had to wait for it first
     */
    record WaitJson(String session, @Nullable String application, Instant since) {

        static @Nullable WaitJson of(@Nullable JobWait wait) {
            return wait == null ? null : new WaitJson(Long.toString(wait.session()), wait.application(), wait.met());
        }
    }

    /**
     * Where a job stands in a series.
     *
     * @param seriesId the id of the first job of the series
     * @param place 1 for the first one
     * @param jobs how many jobs the series has
     * @param cancelStatus where to look for what becomes of all of it
     */
    record InSeriesJson(String seriesId, int place, int jobs, String cancelStatus) {

        static @Nullable InSeriesJson of(Job job, JobLinks links) {
            var series = job.series();
            return series == null
                    ? null
                    : new InSeriesJson(
                            series.first().toString(),
                            series.place(),
                            series.jobs(),
                            links.series(job.environment(), series.first()));
        }
    }

    /**
     * Where to look.
     *
     * @param cards null for a series: each of its jobs has its own
     */
    record LinksJson(String cancelStatus, @Nullable String cards) {}
}
