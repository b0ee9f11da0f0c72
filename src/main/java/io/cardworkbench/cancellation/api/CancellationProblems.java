package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.allowance.AllowanceExceeded;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.cancellation.job.JobTransitionRefused;
import io.cardworkbench.cancellation.job.NotInQueue;
import io.cardworkbench.cancellation.job.QueueHeld;
import io.cardworkbench.cancellation.job.RestRefused;
import io.cardworkbench.cancellation.review.ReviewRefused;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.rest.ApiName;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Problems;
import io.cardworkbench.rest.StrictParameters;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the API why cards are not cancelled. */
@RestControllerAdvice
@Order(0)
class CancellationProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ReviewRefused refused) {
        return Problems.answer(problem(refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(JobNotFound unknown) {
        return Problems.answer(JobIds.notFound());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(QueueHeld held) {
        return Problems.answer(
                new ApiProblem(
                        ProblemType.TOOK_TOO_LONG,
                        "Something else holds the queue of cancel jobs of the environment. Nothing has been changed. Try again."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(JobTransitionRefused refused) {
        return Problems.answer(new ApiProblem(
                        ProblemType.JOB_STATE, String.format(Locale.ROOT, "The job is %s", ApiName.of(refused.state())))
                .with("state", refused.state()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotInQueue refused) {
        return Problems.answer(new ApiProblem(
                ProblemType.JOB_STATE,
                String.format(Locale.ROOT, "Job %s does not wait in this queue", refused.other())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RestRefused refused) {
        return Problems.answer(new ApiProblem(ProblemType.JOB_STATE, why(refused)).with("state", refused.state()));
    }

    private static String why(RestRefused refused) {
        if (refused.isOfUnknownCards()) {
            return "Which cards the job left is not kept any more";
        }
        return refused.state().isEnded() ? "The job left no card" : "The job has not ended";
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AllowanceExceeded refused) {
        var words = String.format(
                Locale.ROOT,
                "The credential may cancel %,d cards an hour, and this would be %,d. Nothing has been started.",
                refused.perHour(),
                refused.cards());
        return Problems.answer(refused.pause()
                .map(pause -> new ApiProblem(ProblemType.TOO_MANY_CARDS, words).after(pause.plusSeconds(1)))
                .orElseGet(() -> new ApiProblem(ProblemType.TOO_LARGE, words)));
    }

    private static ApiProblem problem(ReviewRefused refused) {
        return switch (refused.reason()) {
            case UNSCOPED ->
                new ApiProblem(
                        ProblemType.UNSCOPED,
                        "Without a criterion every open card would be cancelled, and all three open statuses are no"
                                + " criterion. Narrow the selection, or say allOpenCards=true if every card is meant.");
            case UNKNOWN_TEMPLATE ->
                StrictParameters.invalid(
                        CardAttribute.CARD_TEMPLATE.key(), "names a template that the environment does not have");
            case REASON_TOO_LONG ->
                StrictParameters.invalid(
                        CancelParameters.REASON.name(),
                        String.format(Locale.ROOT, "has at most %d characters", CancelJobService.MAX_REASON_LENGTH));
            case TOOK_TOO_LONG, GIVEN_UP ->
                new ApiProblem(
                        ProblemType.TOOK_TOO_LONG, "Nothing has been started. Try again, or narrow the selection.");
            case UNKNOWN, EXPIRED, EMPTY ->
                new ApiProblem(ProblemType.JOB_STATE, "What matched can no longer be cancelled; ask again");
        };
    }
}
