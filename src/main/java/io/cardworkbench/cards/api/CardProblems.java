package io.cardworkbench.cards.api;

import io.cardworkbench.cards.ActionRefused;
import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.cards.criteria.Invisible;
import io.cardworkbench.cards.sending.CardPayload;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.SendingRefused;
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

/** Says in the API what is wrong with criteria, sendings and actions. */
@RestControllerAdvice
@Order(0)
class CardProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CriterionRefused refused) {
        return Problems.answer(problem(refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SendingRefused refused) {
        var problem = problem(refused);
        return Problems.answer(refused.value()
                .map(value -> problem.with("value", ApiProblem.shortened(value)))
                .orElse(problem));
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
                                ActionParameters.MULTIPLE.name(),
                                "More than one active card matches, and nothing has been done. Narrow the selection, or"
                                        + " say multiple=1 if all of them are meant.");
                    case TOO_MANY_MATCH ->
                        ApiProblem.of(
                                ProblemType.SEVERAL_CARDS_MATCH,
                                ActionParameters.MULTIPLE.name(),
                                String.format(
                                        Locale.ROOT,
                                        "More than %,d active cards match, and nothing has been done. Narrow the selection.",
                                        CardActionService.MAX_CARDS));
                    case NOT_IN_THE_FUTURE ->
                        StrictParameters.invalid(ActionParameters.OfSnooze.UNTIL.name(), "is a time in the future");
                });
    }

    private static ApiProblem problem(SendingRefused refused) {
        var field = field(refused.field());
        var rule = rule(refused);
        return refused.rule() == SendingRefused.Rule.TOO_LARGE
                ? ApiProblem.of(ProblemType.TOO_LARGE, field, String.format(Locale.ROOT, "'%s' %s", field, rule))
                : StrictParameters.invalid(field, rule);
    }

    /** In the API several customers are named at once. */
    private static String field(String field) {
        return field.equals(CardAttribute.USER_ID.key()) ? "userIds" : field;
    }

    private static String rule(SendingRefused refused) {
        return switch (refused.rule()) {
            case NO_VALUE -> "has no value; name at least one";
            case TOO_MANY_VALUES -> String.format(Locale.ROOT, "takes at most %,d values", CardSending.MAX_USERS);
            case EMPTY_VALUE -> "has an empty value";
            case VALUE_TOO_LONG ->
                String.format(Locale.ROOT, "has a value of more than %d characters", CardCriteria.MAX_VALUE_LENGTH);
            case CONTROL_CHARACTER -> "has a value with a control character";
            case INVISIBLE_AT_THE_END -> invisible(refused.value().orElseThrow());
            case OUT_OF_RANGE -> "is out of range";
            case UNKNOWN_TEMPLATE -> "names a template that the environment does not have";
            case NOT_A_JSON_OBJECT -> "is no JSON object";
            case UNKNOWN_PART -> "takes detail, target, cardOptions and metadata, nothing else";
            case TOO_LARGE ->
                String.format(
                        Locale.ROOT, "is larger than %,d bytes, or too large for so many cards", CardPayload.MAX_BYTES);
            case NOT_IN_THE_FUTURE -> "is a time in the future";
            case NOT_AFTER_THE_EMBARGO -> "has to be later than 'embargoUntil'";
        };
    }

    private static ApiProblem problem(CriterionRefused refused) {
        var name = refused.attribute().map(CardAttribute::key).orElse(CriteriaParameters.CREATED_BEFORE.name());
        var problem = StrictParameters.invalid(name, rule(refused));
        return refused.value()
                .map(value -> problem.with("value", ApiProblem.shortened(value)))
                .orElse(problem);
    }

    private static String rule(CriterionRefused refused) {
        return switch (refused.rule()) {
            case NO_VALUE, EMPTY_VALUE -> "has an empty value; leave it out, or say what it is to match";
            case TOO_MANY_VALUES -> String.format(Locale.ROOT, "takes at most %,d values", CardCriteria.MAX_VALUES);
            case VALUE_TOO_LONG ->
                String.format(Locale.ROOT, "has a value of more than %d characters", CardCriteria.MAX_VALUE_LENGTH);
            case CONTROL_CHARACTER -> "has a value with a control character";
            case NOT_A_NUMBER -> "has a value that is no id: ids are whole numbers";
            case INVISIBLE_AT_THE_END -> invisible(refused.value().orElseThrow());
            case LEADING_ZERO -> "has a value that begins with a zero: write ids without zeros before them";
            case NOT_AN_OPEN_STATUS -> "has a value that is no open status: active, embargoed, snoozed";
            case SENT_TO_NOT_AFTER_FROM ->
                String.format(Locale.ROOT, "has to be later than '%s'", CriteriaParameters.CREATED_FROM.name());
        };
    }

    private static String invisible(String value) {
        return String.format(
                Locale.ROOT,
                "has a value that begins or ends with %s, a blank or a character that can't be seen",
                Invisible.atEndOf(value));
    }
}
