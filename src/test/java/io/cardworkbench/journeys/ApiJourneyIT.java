package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.start.DemoService;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A system sends a card and takes it back, while a member has the customer's stream open. */
class ApiJourneyIT extends Journey {

    private static final String CUSTOMER = "api-journey-customer";

    @Autowired
    private DemoService demo;

    @Test
    void watchesWhatASystemDoes() {
        var credential = demo.credential().orElseThrow();
        var api = ApiClient.at(port).authenticated(credential.clientId(), credential.secret());
        var cards = "/v1/" + credential.environment() + "/cards";
        var template = api.get(cards + "?limit=1").data().path(0);
        signIn(page, "admin@example.com");
        page.navigate("/customers/" + CUSTOMER + "?environment=" + credential.environment());
        assertThat(page.getByText("The customer sees no card.")).isVisible(ToolPage.PATIENTLY);

        var sent = api.post(
                cards,
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"%s\"]}"
                        .formatted(template.path("cardTemplateId").asString(), CUSTOMER));
        Assertions.assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        var card = page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions()
                        .setName(template.path("cardTemplateName").asString())
                        .setLevel(3));
        assertThat(card).isVisible(ToolPage.PATIENTLY);

        Assertions.assertThat(api.put(cards + "/cancel?userId=" + CUSTOMER).status())
                .isEqualTo(202);
        assertThat(page.getByText("The customer sees no card.")).isVisible(ToolPage.PATIENTLY);
        assertThat(card).hasCount(0);

        var id = sent.data().path("cardInstanceIds").path(0).asString();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(id)).click();
        assertThat(page.getByText("which Demo submitted")).isVisible(ToolPage.PATIENTLY);
        page.navigate("/tools/cancel-cards?environment=" + credential.environment());
        assertThat(page.getByText(Pattern.compile("by API credential “Demo”")).first())
                .isVisible(ToolPage.PATIENTLY);
        assertAccessible("a job of a system");
    }
}
