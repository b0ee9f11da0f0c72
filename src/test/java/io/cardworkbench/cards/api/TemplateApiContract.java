package io.cardworkbench.cards.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.rest.ApiContract;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a system can learn about templates, so that it can send its first card. */
abstract class TemplateApiContract extends ApiContract {

    @Test
    void listsTheTemplatesByNameInPages() {
        cards.newTemplate(environment, "Zebra");
        cards.newTemplate(environment, "Ant");

        assertThat(names(api.get(path("templates")))).containsExactly("Ant", "Offer", "Zebra");
        var page = api.get(path("templates?limit=1&offset=1"));
        assertThat(names(page)).containsExactly("Offer");
        assertThat(page.json().path("total").asInt()).isEqualTo(3);
        assertThat(names(api.get(path("templates?offset=3")))).isEmpty();
    }

    @Test
    void findsTemplatesByTheirNames() {
        cards.newTemplate(environment, "Ant & Bee");
        cards.newTemplate(environment, "Ant");

        var found =
                api.get(path("templates?cardTemplateName=Ant+%26+Bee&cardTemplateName=Offer&cardTemplateName=offer"));

        assertThat(names(found)).containsExactly("Ant & Bee", "Offer");
        assertThat(found.json().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void sendsTheFirstCardOfATemplateThatItHasFound() {
        var id = api.get(path("templates?cardTemplateName=Offer"))
                .data()
                .path(0)
                .path("cardTemplateId")
                .asString();

        var sent = api.post(path("cards"), "{\"cardTemplateId\": \"%s\", \"userIds\": [\"anna\"]}".formatted(id));

        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        var template = api.get(path("templates/" + id)).data();
        assertThat(template.path("cardTemplateId").asString()).isEqualTo(id);
        assertThat(template.path("cardTemplateName").asString()).isEqualTo("Offer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999", "-1", "01", "Offer", "99999999999999999999"})
    void hasNoOtherTemplates(String id) {
        var refused = api.get(path("templates/" + id));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo("not-found");
        assertThat(refused.json().path("field").asString()).isEqualTo("cardTemplateId");
    }

    private static List<String> names(Answered answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.data().spliterator(), false)
                .map(template -> template.path("cardTemplateName").asString())
                .toList();
    }
}

@OnH2
class TemplateApiOnH2IT extends TemplateApiContract {}

@OnPostgres
class TemplateApiOnPostgresTest extends TemplateApiContract {}
