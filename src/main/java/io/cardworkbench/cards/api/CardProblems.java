package io.cardworkbench.cards.api;

import io.cardworkbench.cards.ActionRefused;
import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.cards.CriterionRefused;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Problems;
import io.cardworkbench.rest.Query;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the API what is wrong with criteria, sendings and actions. */
@RestControllerAdvice
@Order(0)
class CardProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CriterionRefused refused) {
        return Problems.answer(problem(refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ActionRefused refused) {
        return Problems.answer(
                switch (refused.reason()) {
                    case UNSCOPED ->
                        new ApiProblem(
                                ProblemType.UNSCOPED,
                                "Without a criterion every card would match. Say which card is meant.");
                    case SEVERAL_MATCH ->
                        ApiProblem.of(
                                ProblemType.SEVERAL_CARDS_MATCH,
                                CardActionController.MULTIPLE,
                                "More than one active card matches, and nothing has been done. Narrow the selection, or"
                                        + " say multiple=1 if all of them are meant.");
                    case TOO_MANY_MATCH ->
                        ApiProblem.of(
                                ProblemType.SEVERAL_CARDS_MATCH,
                                CardActionController.MULTIPLE,
                                "More than %,d active cards match, and nothing has been done. Narrow the selection."
                                        .formatted(CardActionService.MAX_CARDS));
                    case NOT_IN_THE_FUTURE -> Query.invalid(CardActionController.UNTIL, "is a time in the future");
                });
    }

    private static ApiProblem problem(CriterionRefused refused) {
        var name = refused.attribute().map(CardAttribute::key).orElse(CriteriaParameters.CREATED_BEFORE);
        var problem = Query.invalid(name, rule(refused.rule()));
        return refused.value()
                .map(value -> problem.with("value", shortened(value)))
                .orElse(problem);
    }

    private static String rule(CriterionRefused.Rule rule) {
        return switch (rule) {
            case NO_VALUE, EMPTY_VALUE -> "has an empty value; leave it out, or say what it is to match";
            case TOO_MANY_VALUES -> "takes at most %,d values".formatted(CardCriteria.MAX_VALUES);
            case VALUE_TOO_LONG -> "has a value of more than %d characters".formatted(CardCriteria.MAX_VALUE_LENGTH);
            case CONTROL_CHARACTER -> "has a value with a control character";
            case NOT_A_NUMBER -> "has a value that is no id: ids are whole numbers";
            case NOT_AN_OPEN_STATUS -> "has a value that is no open status: active, embargoed, snoozed";
            case SENT_TO_NOT_AFTER_FROM -> "has to be later than '%s'".formatted(CriteriaParameters.CREATED_FROM);
            case SEVERAL_COLUMNS -> "has several columns";
        };
    }

    private static String shortened(String value) {
        return value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }
}
