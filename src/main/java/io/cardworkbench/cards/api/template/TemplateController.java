package io.cardworkbench.cards.api.template;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.cards.sending.TemplateQuery;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.DataJson;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names the templates that cards can be made from. */
@RestController
@Tag(name = "Templates")
@RequestMapping(path = "/v1/{environmentId}/templates", produces = MediaType.APPLICATION_JSON_VALUE)
class TemplateController {

    private final CardTemplateService templates;

    TemplateController(CardTemplateService templates) {
        this.templates = templates;
    }

    @GetMapping
    @Operation(
            operationId = "listTemplates",
            summary = "List card templates, by name",
            description = "What cards can be made from in the environment.")
    TemplatesJson list(EnvironmentId environment, @Takes(TemplateParameters.class) StrictParameters parameters) {
        var page = templates.page(
                environment,
                new TemplateQuery(parameters.get(TemplateParameters.NAME).orElse(List.of())),
                parameters.get(TemplateParameters.OFFSET).orElse(0),
                Paging.limit(parameters));
        return new TemplatesJson(page.templates().stream().map(TemplateJson::of).toList(), page.total());
    }

    @GetMapping("/{cardTemplateId}")
    @Operation(operationId = "getTemplate", summary = "See one card template", description = "Its id and its name.")
    DataJson<TemplateJson> template(
            EnvironmentId environment, @PathVariable String cardTemplateId, StrictParameters parameters) {
        return new DataJson<>(CardTemplateId.parse(cardTemplateId)
                .flatMap(id -> templates.find(environment, id))
                .map(TemplateJson::of)
                .orElseThrow(TemplateController::notFound));
    }

    private static ApiProblem notFound() {
        return ApiProblem.of(
                ProblemType.NOT_FOUND, CardAttribute.CARD_TEMPLATE.key(), "The environment has no such template");
    }

    /**
     * Some of the templates.
     *
     * @param total how many there are
     */
    record TemplatesJson(List<TemplateJson> data, int total) {}

    /** What cards are made from. */
    record TemplateJson(String cardTemplateId, String cardTemplateName) {

        static TemplateJson of(CardTemplate template) {
            return new TemplateJson(template.id().toString(), template.name());
        }
    }
}
