package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.retention.RetentionSettings;
import io.cardworkbench.cards.sending.CardSendingService;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.DataJson;
import io.cardworkbench.rest.Idempotency;
import io.cardworkbench.rest.IdempotentRequest;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.StoredAnswer;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends cards, and finds them again. */
@RestController
@Tag(name = "Cards")
@RequestMapping(path = "/v1/{environmentId}/cards", produces = MediaType.APPLICATION_JSON_VALUE)
class CardController {

    private final CardSendingService sendings;
    private final CardQueryService cards;
    private final Idempotency idempotency;
    private final ApiJson json;
    private final RetentionSettings retention;

    CardController(
            CardSendingService sendings,
            CardQueryService cards,
            Idempotency idempotency,
            ApiJson json,
            RetentionSettings retention) {
        this.retention = retention;
        this.sendings = sendings;
        this.cards = cards;
        this.idempotency = idempotency;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "sendCards",
            summary = "Send a card to one or many customers",
            description = "To all of them or, if anything is refused, to none.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SendRequest.class),
                            examples = @ExampleObject(SendExamples.REQUEST)))
    @ApiResponse(
            responseCode = "201",
            description = "The cards have been sent",
            content =
                    @Content(
                            schema = @Schema(implementation = SentAnswer.class),
                            examples = @ExampleObject(SendExamples.ANSWER)))
    ResponseEntity<String> send(
            EnvironmentId environment,
            StrictParameters parameters,
            @RequestBody byte[] body,
            @RequestHeader(name = IdempotentRequest.HEADER, required = false) @Nullable String key) {
        var request = json.read(body, SendRequest.class);
        var sending = request.toSending();
        return idempotency.once(new IdempotentRequest("POST cards", key, request.meaning()), () -> () -> {
            var sent = SentJson.of(sendings.send(environment, sending));
            return new StoredAnswer(HttpStatus.CREATED.value(), null, json.write(new SentAnswer(sent)));
        });
    }

    @GetMapping
    @Operation(
            operationId = "listCards",
            summary = "List cards, newest first",
            description =
                    "Cards of any status. For deep pages follow the cursor: an offset has to count its way there.")
    CardsJson list(EnvironmentId environment, @Takes(ListCardsParameters.class) StrictParameters parameters) {
        var request = ListCardsRequest.of(parameters);
        return CardsJson.of(cards.page(environment, request.query(), request.slice()));
    }

    @GetMapping("/{cardInstanceId}")
    @Operation(operationId = "getCard", summary = "See one card", description = "Open or closed, with its payload.")
    DataJson<CardJson> card(
            EnvironmentId environment, @PathVariable String cardInstanceId, StrictParameters parameters) {
        return new DataJson<>(CardId.parse(cardInstanceId)
                .flatMap(id -> cards.find(environment, id))
                .map(CardJson::of)
                .orElseThrow(this::notFound));
    }

    /** Which cards are gone is kept nowhere. */
    private ApiProblem notFound() {
        var days = retention.days();
        var words = days.isEmpty()
                ? "The environment has no such card"
                : String.format(
                        Locale.ROOT,
                        "The environment has no such card; closed ones are kept for %d days",
                        days.getAsLong());
        return ApiProblem.of(ProblemType.NOT_FOUND, "cardInstanceId", words);
    }
}
