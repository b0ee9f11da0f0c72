package io.cardworkbench.cancellation.api.ledger;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.api.JobIds;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.ledger.LedgerFilter;
import io.cardworkbench.cancellation.ledger.LedgerFormat;
import io.cardworkbench.cancellation.ledger.LedgerService;
import io.cardworkbench.cancellation.ledger.OutcomeJson;
import io.cardworkbench.cancellation.ledger.WriteLedger;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of a job: each of its cards with its outcome, in pages as JSON, or all at once as CSV or lines of JSON. */
@RestController
@Tag(name = "Cancel cards")
@RequestMapping("/v1/{environmentId}/cards/cancel-status/{jobId}/cards")
class CancelledCardsController {

    private static final String CSV = "text/csv";

    private final LedgerService ledger;
    private final WriteLedger writeLedger;

    CancelledCardsController(LedgerService ledger, WriteLedger writeLedger) {
        this.ledger = ledger;
        this.writeLedger = writeLedger;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getCancelledCards",
            summary = "See what became of each card of a job",
            description =
                    "In the order of their ids. JSON comes in pages; with Accept: text/csv or application/x-ndjson all cards"
                            + " come at once, as a stream of lines, and neither limit nor cursor is taken. The last line is"
                            + " '# n rows', or {\"rows\":n}; where it is missing, the transfer broke off. Of a job whose ledger is not"
                            + " kept any more it is '# 0 rows, not kept since …', or {\"rows\":0,\"goneSince\":…}.")
    @ApiResponse(
            responseCode = "200",
            description = "The cards with their outcomes",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = OutcomesJson.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string"))
            })
    OutcomesJson page(
            EnvironmentId environment,
            @PathVariable String jobId,
            @Takes(LedgerParameters.class) StrictParameters parameters) {
        var filter = LedgerParameters.filter(parameters);
        var limit = Paging.limit(parameters);
        var cursor = parameters.get(LedgerParameters.CURSOR).orElse(LedgerCursor.START);
        return page(environment, JobIds.of(jobId), filter, limit, cursor);
    }

    @GetMapping(produces = CSV)
    @Operation(hidden = true)
    void csv(
            EnvironmentId environment,
            @PathVariable String jobId,
            @Takes(LedgerParameters.OfAll.class) StrictParameters parameters,
            HttpServletResponse response)
            throws IOException {
        stream(environment, jobId, parameters, LedgerFormat.CSV, response);
    }

    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(hidden = true)
    void jsonLines(
            EnvironmentId environment,
            @PathVariable String jobId,
            @Takes(LedgerParameters.OfAll.class) StrictParameters parameters,
            HttpServletResponse response)
            throws IOException {
        stream(environment, jobId, parameters, LedgerFormat.JSON_LINES, response);
    }

    private void stream(
            EnvironmentId environment,
            String jobId,
            StrictParameters parameters,
            LedgerFormat format,
            HttpServletResponse response)
            throws IOException {
        var filter = LedgerParameters.filter(parameters);
        var job = JobIds.of(jobId);
        // What is refused is refused before the answer has begun.
        ledger.page(environment, job, filter, 0, 1);
        response.setContentType(format.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        writeLedger.write(environment, job, filter, format, response.getWriter());
    }

    private OutcomesJson page(EnvironmentId environment, JobId job, LedgerFilter filter, int limit, LedgerCursor from) {
        var found = new ArrayList<OutcomeJson>();
        var cursor = from;
        var part = ledger.partFrom(environment, job, filter, cursor.part());
        while (part.isPresent()) {
            var number = part.get().number();
            for (var entry : part.get().entries()) {
                if (cursor.isBefore(number, entry)) {
                    if (found.size() == limit) {
                        return new OutcomesJson(found, cursor.toString(), null);
                    }
                    found.add(OutcomeJson.of(entry));
                    cursor = LedgerCursor.after(number, entry);
                }
            }
            part = ledger.partFrom(environment, job, filter, number + 1);
        }
        return new OutcomesJson(found, null, ledger.goneSince(environment, job).orElse(null));
    }

    /**
     * A page of the ledger.
     *
     * @param next the cursor of the next page; null on the last one
     * @param goneSince since when it is not kept any more which cards the job had; null while it is
     */
    record OutcomesJson(
            List<OutcomeJson> data,
            @Nullable String next,
            @Nullable Instant goneSince) {}
}
