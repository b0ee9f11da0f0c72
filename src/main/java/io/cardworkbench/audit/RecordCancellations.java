package io.cardworkbench.audit;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cancellation.job.CancellationEvent;
import io.cardworkbench.cancellation.job.CancellationEvent.JobEnded;
import io.cardworkbench.cancellation.job.CancellationEvent.JobMoved;
import io.cardworkbench.cancellation.job.CancellationEvent.JobPaused;
import io.cardworkbench.cancellation.job.CancellationEvent.JobResumed;
import io.cardworkbench.cancellation.job.CancellationEvent.JobSpeedChanged;
import io.cardworkbench.cancellation.job.CancellationEvent.JobStarted;
import io.cardworkbench.cancellation.job.CancellationEvent.JobSubmitted;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.review.ReviewMade;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records reviews and cancel jobs, in the transaction that changes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordCancellations {

    private final AuditLogTable log;
    private final Clock clock;

    RecordCancellations(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(ReviewMade made) {
        var review = made.review();
        var detail = AuditDetail.none()
                .with(AuditKey.CRITERIA, criteria(review.criteria()))
                .with(AuditKey.MATCHED, review.matched())
                .with(AuditKey.MORE, review.more());
        log.insert(
                new AuditEntry(
                        review.by(),
                        made.byName(),
                        review.environment(),
                        AuditAction.REVIEW_MADE,
                        Resource.CARD_INSTANCE,
                        review.id().toString(),
                        detail),
                clock.instant());
    }

    @EventListener
    void on(CancellationEvent event) {
        var job = event.job();
        switch (event) {
            case JobSubmitted submitted ->
                record(AuditAction.JOB_SUBMITTED, job, job.submittedBy(), job.submittedByName(), request(job));
            case JobStarted started ->
                record(AuditAction.JOB_STARTED, job, null, AuditEntry.ENGINE, AuditDetail.none());
            case JobPaused paused -> record(AuditAction.JOB_PAUSED, job, paused.by(), standing(job));
            case JobResumed resumed -> record(AuditAction.JOB_RESUMED, job, resumed.by(), standing(job));
            case JobMoved moved -> record(AuditAction.JOB_MOVED, job, moved.by(), place(job));
            case JobSpeedChanged changed -> record(AuditAction.JOB_SPEED_CHANGED, job, changed.by(), speed(job));
            case JobEnded ended ->
                record(
                        AuditAction.JOB_ENDED,
                        job,
                        ended.by() == null ? null : ended.by().id(),
                        ended.by() == null ? AuditEntry.ENGINE : ended.by().name(),
                        outcome(job));
        }
    }

    private void record(AuditAction action, Job job, Actor by, AuditDetail detail) {
        record(action, job, by.id(), by.name(), detail);
    }

    private void record(AuditAction action, Job job, @Nullable ActorId by, String actor, AuditDetail detail) {
        log.insert(
                new AuditEntry(
                        by,
                        actor,
                        job.environment(),
                        action,
                        Resource.CARD_INSTANCE,
                        job.id().toString(),
                        detail),
                clock.instant());
    }

    private static AuditDetail request(Job job) {
        var restOf = job.chain().restOf();
        return AuditDetail.none()
                .with(AuditKey.CRITERIA, criteria(job.criteria()))
                .with(AuditKey.REVIEWED, job.numbers().reviewed())
                .withAny(AuditKey.REST_OF, restOf == null ? null : restOf.toString())
                .with(AuditKey.REASON, job.reason());
    }

    private static AuditDetail place(Job job) {
        return AuditDetail.none().with(AuditKey.PLACE, job.progress().placeInQueue());
    }

    private static AuditDetail speed(Job job) {
        return AuditDetail.none().with(AuditKey.SPEED, job.progress().speed());
    }

    private static AuditDetail standing(Job job) {
        return AuditDetail.none().with(AuditKey.NUMBERS, numbers(job.numbers()));
    }

    private static AuditDetail outcome(Job job) {
        return AuditDetail.none()
                .with(AuditKey.STATE, job.state())
                .with(AuditKey.NUMBERS, numbers(job.numbers()))
                .with(AuditKey.FAILURE, job.progress().failure());
    }

    private static AuditDetail numbers(JobNumbers numbers) {
        return AuditDetail.none()
                .with(AuditKey.REVIEWED, numbers.reviewed())
                .with(AuditKey.CANCELLED, numbers.cancelled())
                .with(AuditKey.SKIPPED, numbers.skipped())
                .with(AuditKey.FAILED, numbers.failed())
                .with(AuditKey.REMAINING, numbers.remaining());
    }

    /** Names no customer: nothing takes a name out of the log again. */
    private static AuditDetail criteria(CardCriteria criteria) {
        var named = AuditDetail.none();
        criteria.values().forEach((criterion, values) -> {
            if (criterion == CardAttribute.USER_ID) {
                named.with(AuditKey.CUSTOMERS, values.size());
            } else {
                named.with(criterion, values);
            }
        });
        return named.withAny(AuditKey.SENT_FROM, criteria.sentFrom())
                .withAny(AuditKey.SENT_BEFORE, criteria.sentBefore());
    }
}
