package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cardworkbench.rest.ApiClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Handing out access, and proving later who did. */
class OrganizationJourneyIT extends Journey {

    private static final String NAME = "Shop backend";

    @Test
    void handsOutACredentialTakesItBackAndFindsBothInTheAuditLog() throws IOException {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        signIn(page, "owner@example.com");
        link("API credentials").click();
        assertThat(page.getByText("demo-client")).isVisible();
        assertAccessible("API credentials");

        var system = makeCredential();
        var cards = "/v1/" + environment() + "/cards?limit=1";
        Assertions.assertThat(system.get(cards).status()).isEqualTo(200);

        deleteCredential();
        Assertions.assertThat(system.get(cards).status()).isEqualTo(401);

        link("Audit log").click();
        var entries = page.locator(".audit-grid");
        assertThat(entries.getByText("API credential deleted").first()).isVisible();
        assertThat(entries.getByText("“" + NAME + "”").first()).isVisible();
        assertAccessible("the audit log");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show the details of API credential deleted"))
                .first()
                .click();
        assertThat(page.locator(".audit-details")).containsText("Events");
        assertAccessible("details of an entry");
        Assertions.assertThat(export())
                .contains("credential-created")
                .containsPattern("# \\d+ rows\r\n$")
                .contains("credential-deleted")
                .contains("name=" + NAME)
                .doesNotContain(system.token());
    }

    @Test
    void tellsWhoMayCancelAndWhatElseThereIs() {
        signIn(page, "viewer@example.com");
        new ToolPage(page).open();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What permissions there are"))
                .click();
        assertThat(page.getByText("You can’t cancel cards.")).isVisible();
        assertThat(page.getByText("Members of Admins and Owners have it")).isVisible();
        assertThat(page.getByText("admin@example.com")).hasCount(0);
        assertAccessible("permissions, seen by a viewer");

        link("Audit log").click();
        assertThat(page.getByText("Seeing what everyone did takes Admin on Audit log"))
                .isVisible();
        assertAccessible("own entries of the audit log");

        page.navigate("/configuration/api-credentials");
        assertThat(page.getByText("It takes View on API credentials")).isVisible();
        assertAccessible("API credentials without permission");
    }

    @Test
    void showsMembersToThoseWhoMaySeeThem() {
        signIn(page, "admin@example.com");
        page.navigate("/organization/permissions");
        assertThat(page.getByText("You can cancel cards.")).isVisible();
        assertThat(page.locator(".who-can-cancel")).containsText("owner@example.com");
        assertAccessible("permissions, seen by an admin");
    }

    @Test
    void keepsWhatCanCancelFromAnEditor() {
        signIn(page, "editor@example.com");
        link("API credentials").click();
        assertThat(button("Delete Demo")).isDisabled();
        assertAccessible("API credentials, seen by an editor");

        button("New credential").click();
        assertThat(page.getByRole(AriaRole.RADIO).first()).isDisabled();
        assertAccessible("a new credential without the right to cancel");
        button("Create credential").click();
        assertThat(page.getByText("Enter a name")).isVisible();
        assertAccessible("a credential without a name");
    }

    private ApiClient makeCredential() {
        button("New credential").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(NAME);
        assertAccessible("a new credential");
        button("Create credential").click();
        assertThat(page.getByText("Copy the secret of “" + NAME + "” now")).isVisible();
        assertAccessible("a secret");

        var clientId = page.locator(".new-secret code").first().textContent();
        var secret = page.locator(".new-secret code").last().textContent();
        button("Copy Secret").click();
        page.waitForCondition(() -> secret.equals(page.evaluate("navigator.clipboard.readText()")));
        button("I have copied it").click();
        assertThat(page.getByText(secret)).hasCount(0);
        return ApiClient.at(port).authenticated(clientId, secret);
    }

    private void deleteCredential() {
        button("Delete " + NAME).click();
        assertThat(page.getByText("Deletes “" + NAME + "”")).isVisible();
        assertAccessible("the question before deleting");
        button("Delete credential").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(NAME)))
                .hasCount(0);
    }

    private String export() throws IOException {
        var download = page.waitForDownload(() -> link("Export as CSV").click());
        try (var content = download.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String environment() {
        return page.url().replaceFirst(".*environment=(\\d+).*", "$1");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
