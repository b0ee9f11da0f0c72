package io.cardworkbench.audit;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cancellation.CancellationEvent;
import io.cardworkbench.cancellation.CancellationEvent.JobEnded;
import io.cardworkbench.cancellation.CancellationEvent.JobStarted;
import io.cardworkbench.cancellation.CancellationEvent.JobSubmitted;
import io.cardworkbench.cancellation.Job;
import io.cardworkbench.cancellation.ReviewMade;
import io.cardworkbench.cards.CardCriteria;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records reviews and cancel jobs, in the transaction that changes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordCancellations {

    /** Who acts when no member does. */
    private static final String ENGINE = "engine";

    private final AuditLogTable log;
    private final Clock clock;

    RecordCancellations(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(ReviewMade made) {
        var review = made.review();
        var detail = new LinkedHashMap<String, Object>();
        detail.put("criteria", criteria(review.criteria()));
        detail.put("matched", review.matched());
        detail.put("more", review.more());
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
            case JobStarted started -> record(AuditAction.JOB_STARTED, job, null, ENGINE, Map.of());
            case JobEnded ended ->
                record(
                        AuditAction.JOB_ENDED,
                        job,
                        ended.by() == null ? null : ended.by().id(),
                        ended.by() == null ? ENGINE : ended.by().name(),
                        outcome(job));
        }
    }

    private void record(AuditAction action, Job job, @Nullable ActorId by, String actor, Map<String, Object> detail) {
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

    private static Map<String, Object> request(Job job) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("criteria", criteria(job.criteria()));
        detail.put("reviewed", job.numbers().reviewed());
        detail.put("reason", job.reason());
        return detail;
    }

    private static Map<String, Object> outcome(Job job) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("state", job.state());
        detail.put("numbers", job.numbers());
        detail.put("failure", job.progress().failure());
        return detail;
    }

    private static Map<String, Object> criteria(CardCriteria criteria) {
        var named = new LinkedHashMap<String, Object>();
        criteria.values().forEach((attribute, values) -> named.put(attribute.key(), values));
        if (criteria.sentFrom() != null) {
            named.put("sentFrom", criteria.sentFrom());
        }
        if (criteria.sentBefore() != null) {
            named.put("sentBefore", criteria.sentBefore());
        }
        return named;
    }
}
