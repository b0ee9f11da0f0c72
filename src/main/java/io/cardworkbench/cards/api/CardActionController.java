package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.rest.Data;
import io.cardworkbench.rest.Query;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Passes on what a customer did with a card. */
@RestController
@Tag(name = "Cards")
@RequestMapping(path = "/v1/{environmentId}/cards", produces = MediaType.APPLICATION_JSON_VALUE)
class CardActionController {

    static final String MULTIPLE = "multiple";
    static final String UNTIL = "until";

    private final CardActionService actions;

    CardActionController(CardActionService actions) {
        this.actions = actions;
    }

    @PutMapping("/complete")
    @Operation(
            operationId = "completeCards",
            summary = "Complete the active card that matches",
            description = "More than one match is refused, unless multiple=1; then at most 1,000.")
    @TakesCriteria
    @TakesMultiple
    Data<ActedJson> complete(EnvironmentId environment, Query query) {
        var criteria = criteria(query);
        return acted(actions.complete(environment, criteria, query.flag(MULTIPLE)));
    }

    @PutMapping("/dismiss")
    @Operation(
            operationId = "dismissCards",
            summary = "Dismiss the active card that matches",
            description = "More than one match is refused, unless multiple=1; then at most 1,000.")
    @TakesCriteria
    @TakesMultiple
    Data<ActedJson> dismiss(EnvironmentId environment, Query query) {
        var criteria = criteria(query);
        return acted(actions.dismiss(environment, criteria, query.flag(MULTIPLE)));
    }

    @PutMapping("/snooze")
    @Operation(
            operationId = "snoozeCards",
            summary = "Snooze the active card that matches",
            description = "More than one match is refused, unless multiple=1; then at most 1,000.")
    @TakesCriteria
    @TakesMultiple
    @Parameter(
            name = UNTIL,
            in = ParameterIn.QUERY,
            description = "When the card comes back",
            required = true,
            schema = @Schema(type = "string", format = "date-time"))
    Data<ActedJson> snooze(EnvironmentId environment, Query query) {
        var criteria = CriteriaParameters.read(query.only(CriteriaParameters.all(), MULTIPLE, UNTIL));
        var until = query.time(UNTIL).orElseThrow(() -> Query.invalid(UNTIL, "is missing"));
        return acted(actions.snooze(environment, criteria, query.flag(MULTIPLE), until));
    }

    private static CardCriteria criteria(Query query) {
        return CriteriaParameters.read(query.only(CriteriaParameters.all(), MULTIPLE));
    }

    private static Data<ActedJson> acted(int cards) {
        return new Data<>(new ActedJson(cards));
    }

    /**
     * What was done.
     *
     * @param cards to how many cards
     */
    record ActedJson(int cards) {}
}
