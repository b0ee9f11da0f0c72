package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.csv.Csv;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of a job: each of its cards with its outcome, in pages as JSON, or all at once as CSV. */
@RestController
@Tag(name = "Cancel cards")
@RequestMapping("/v1/{environmentId}/cards/cancel-status/{jobId}/cards")
class CancelledCardsController {

    private static final String CSV = "text/csv";

    private final CancelJobService jobs;

    CancelledCardsController(CancelJobService jobs) {
        this.jobs = jobs;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getCancelledCards",
            summary = "See what became of each card of a job",
            description =
                    "In the order of their ids. JSON comes in pages; with Accept: text/csv all cards come at once, as"
                            + " a stream of lines, and neither limit nor cursor is taken. The last line is '# n rows'; where it"
                            + " is missing, the transfer broke off.")
    @ApiResponse(
            responseCode = "200",
            description = "The cards with their outcomes",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = OutcomesJson.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    OutcomesJson page(
            EnvironmentId environment,
            @PathVariable String jobId,
            @Takes(LedgerParameters.class) StrictParameters parameters) {
        var kinds = kinds(parameters);
        var limit = Paging.limit(parameters);
        var cursor = parameters.get(LedgerParameters.CURSOR).orElse(LedgerCursor.START);
        return page(environment, JobIds.of(jobId), kinds, limit, cursor);
    }

    @GetMapping(produces = CSV)
    @Operation(hidden = true)
    void stream(
            EnvironmentId environment,
            @PathVariable String jobId,
            @Takes(LedgerParameters.OfAll.class) StrictParameters parameters,
            HttpServletResponse response)
            throws IOException {
        var kinds = kinds(parameters);
        var job = JobIds.of(jobId);
        var outcomes = jobs.outcomes(environment, job, 0);
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var writer = response.getWriter();
        writer.write("cardInstanceId,outcome,status,failure\r\n");
        var rows = 0L;
        for (var part = 1; !outcomes.isEmpty(); part++) {
            for (var outcome : outcomes) {
                if (kinds.contains(outcome.kind())) {
                    writer.write(OutcomeCsv.line(outcome));
                    rows++;
                }
            }
            writer.flush();
            outcomes = jobs.outcomes(environment, job, part);
        }
        writer.write(Csv.end(rows));
    }

    private OutcomesJson page(
            EnvironmentId environment, JobId job, Set<CardOutcome.Kind> kinds, int limit, LedgerCursor from) {
        var found = new ArrayList<OutcomeJson>();
        var cursor = from;
        var outcomes = jobs.outcomes(environment, job, cursor.part());
        while (!outcomes.isEmpty()) {
            for (; cursor.index() < outcomes.size(); cursor = cursor.next()) {
                var outcome = outcomes.get(cursor.index());
                if (kinds.contains(outcome.kind())) {
                    if (found.size() == limit) {
                        return new OutcomesJson(found, cursor.toString());
                    }
                    found.add(OutcomeJson.of(outcome));
                }
            }
            cursor = cursor.nextPart();
            outcomes = jobs.outcomes(environment, job, cursor.part());
        }
        return new OutcomesJson(found, null);
    }

    private static Set<CardOutcome.Kind> kinds(StrictParameters parameters) {
        return parameters.get(LedgerParameters.OUTCOME).orElse(EnumSet.allOf(CardOutcome.Kind.class));
    }

    /**
     * A page of the ledger.
     *
     * @param next the cursor of the next page; null on the last one
     */
    record OutcomesJson(List<OutcomeJson> data, @Nullable String next) {}

    /**
     * What became of a card.
     *
     * @param status in which status a skipped card was when its turn came
     */
    record OutcomeJson(
            String cardInstanceId,
            CardOutcome.Kind outcome,
            @Nullable CardStatus status,
            @Nullable String failure) {

        static OutcomeJson of(CardOutcome outcome) {
            return new OutcomeJson(outcome.card().toString(), outcome.kind(), outcome.status(), outcome.failure());
        }
    }
}
