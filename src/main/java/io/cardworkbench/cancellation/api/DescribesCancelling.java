package io.cardworkbench.cancellation.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the two ways to cancel have in common, for the description of the API. */
@Parameter(
        name = CancelRequest.ALL_OPEN_CARDS,
        in = ParameterIn.QUERY,
        description = "true: every open card, whatever it is; goes with no criterion",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = CancelRequest.DRY_RUN,
        in = ParameterIn.QUERY,
        description = "true: say what would be cancelled, and start nothing",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = CancelRequest.EXPECTED_COUNT,
        in = ParameterIn.QUERY,
        description = "Start nothing unless just so many cards match",
        schema = @Schema(type = "integer", minimum = "0"))
@Parameter(
        name = CancelRequest.REASON,
        in = ParameterIn.QUERY,
        description = "Kept with the job, at most 500 characters",
        schema = @Schema(type = "string", maxLength = 500))
@ApiResponse(
        responseCode = "202",
        description = "The job has been started, or waits for its turn; look for it at the link",
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
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface DescribesCancelling {}
