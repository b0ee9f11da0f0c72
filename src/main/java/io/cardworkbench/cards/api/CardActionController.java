package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.rest.DataJson;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Refuses;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
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

    private final CardActionService actions;

    CardActionController(CardActionService actions) {
        this.actions = actions;
    }

    @PutMapping("/complete")
    @Refuses({ProblemType.UNSCOPED, ProblemType.SEVERAL_CARDS_MATCH})
    @Operation(
            operationId = "completeCards",
            summary = "Complete the active card that matches",
            description = "More than one match is refused, unless multiple=1; then at most 1,000.")
    DataJson<ActedJson> complete(
            EnvironmentId environment, @Takes(ActionParameters.class) StrictParameters parameters) {
        var criteria = CriteriaParameters.read(parameters);
        return acted(actions.complete(environment, criteria, parameters.flag(ActionParameters.MULTIPLE)));
    }

    @PutMapping("/dismiss")
    @Refuses({ProblemType.UNSCOPED, ProblemType.SEVERAL_CARDS_MATCH})
    @Operation(
            operationId = "dismissCards",
            summary = "Dismiss the active card that matches",
            description = "More than one match is refused, unless multiple=1; then at most 1,000.")
    DataJson<ActedJson> dismiss(EnvironmentId environment, @Takes(ActionParameters.class) StrictParameters parameters) {
        var criteria = CriteriaParameters.read(parameters);
        return acted(actions.dismiss(environment, criteria, parameters.flag(ActionParameters.MULTIPLE)));
    }

    @PutMapping("/snooze")
    @Refuses({ProblemType.UNSCOPED, ProblemType.SEVERAL_CARDS_MATCH})
    @Operation(
            operationId = "snoozeCards",
            summary = "Snooze the active card that matches",
            description = "More than one match is refused, unless multiple=1; then at most 1,000.")
    DataJson<SnoozedJson> snooze(
            EnvironmentId environment, @Takes(ActionParameters.OfSnooze.class) StrictParameters parameters) {
        var criteria = CriteriaParameters.read(parameters);
        var until = parameters.require(ActionParameters.OfSnooze.UNTIL);
        var snoozed = actions.snooze(environment, criteria, parameters.flag(ActionParameters.MULTIPLE), until);
        return new DataJson<>(new SnoozedJson(snoozed.cards(), snoozed.expireBefore()));
    }

    private static DataJson<ActedJson> acted(int cards) {
        return new DataJson<>(new ActedJson(cards));
    }

    /**
     * What was done.
     *
     * @param cards to how many cards
     */
    record ActedJson(int cards) {}

    /**
     * What was snoozed.
     *
     * @param cards how many cards
     * @param expireBefore how many of them expire before they would come back, so that they never do
     */
    record SnoozedJson(int cards, int expireBefore) {}
}
