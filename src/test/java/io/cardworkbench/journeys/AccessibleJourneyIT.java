package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page, menu or dialog breaks a rule of WCAG 2.2 AA or a best practice, in light and in dark. */
class AccessibleJourneyIT extends Journey {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> PAGES = List.of(
            "",
            "cards",
            "cards/100",
            "cards/999999999",
            "customers",
            "customers/customer-00007",
            "customers/nobody",
            "tools",
            "tools/test-card-sender",
            "tools/cancel-cards",
            "configuration/api-credentials",
            "organization/members",
            "organization/groups",
            "organization/roles",
            "organization/environments",
            "organization/permissions",
            "organization/audit-log",
            "help/permissions",
            "help/card-lifecycle",
            "account",
            "no/such/page");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void everyPageIsAccessible(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate("/login");
        assertThat(page.getByLabel("E-mail")).isVisible();
        assertBest("sign-in");
        signIn(page, "owner@example.com");
        for (var path : PAGES) {
            page.navigate("/" + path + "?environment=2");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            assertBest(path);
        }
    }

    @Test
    void whatOpensAboveAPageIsAccessible() {
        var tool = openTool("owner@example.com");
        page.keyboard().press("Control+k");
        assertThat(page.getByLabel("Name or ID")).isVisible();
        assertBest("the palette");
        page.keyboard().press("Escape");
        assertThat(page.getByLabel("Name or ID")).isHidden();
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.getByText("Show this list")).isVisible();
        assertBest("the keys");
        page.keyboard().press("Escape");
        page.locator(".environment-switcher").click();
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Production")))
                .isVisible();
        assertBest("the environments");
        page.keyboard().press("Escape");
        tool.button("Add criterion").click();
        assertThat(page.getByText("To whom it was sent, one or many")).isVisible();
        assertBest("the menu of criteria");
        page.keyboard().press("Escape");
        tool.button("Card template").click();
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        assertBest("the card templates");
    }

    private void assertBest(String state) {
        page.waitForCondition(() -> !page.title().isEmpty());
        var violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
        assertThat(violations)
                .as(() -> state + ": "
                        + violations.stream()
                                .map(rule -> rule.getId()
                                        + rule.getNodes().stream()
                                                .map(CheckedNode::getHtml)
                                                .toList())
                                .toList())
                .isEmpty();
    }
}
