package io.cardworkbench.cancellation.api;

import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Refuses;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the two ways to cancel answer, for the description of the API. */
@ApiResponse(
        responseCode = "202",
        description = "The job, or the series of jobs, has been started or waits for its turn; look for it at the link",
        content =
                @Content(
                        schema = @Schema(implementation = JobAnswer.class),
                        examples = @ExampleObject(CancelExamples.STARTED)))
@ApiResponse(
        responseCode = "200",
        description = "A dry run, or nothing matches: what would be cancelled, and nothing has been started",
        content =
                @Content(
                        schema = @Schema(implementation = ReviewAnswer.class),
                        examples = @ExampleObject(CancelExamples.DRY_RUN)))
@Refuses({
    ProblemType.UNSCOPED,
    ProblemType.COUNT_DIFFERS,
    ProblemType.JOB_STATE,
    ProblemType.TOO_MANY_CARDS,
    ProblemType.TOO_LARGE
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Cancels {}
