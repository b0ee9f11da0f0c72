package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** No menu or dialog breaks a rule of WCAG 2.2 AA or a best practice; pages are looked at by {@link EveryPageJourneyIT}. */
class AccessibleJourneyIT extends Journey {

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
}
