package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job that the workbench is for, from sign-in to its end, takes few clicks and keys, and no scrolling. */
class MainJobJourneyIT extends Journey {

    private static final LocatorAssertions.IsInViewportOptions WHOLE =
            new LocatorAssertions.IsInViewportOptions().setRatio(1);

    @Autowired
    JdbcClient jdbc;

    private int clicks;
    private int keys;

    /** Other journeys cancel cards of this template, and may want to after this one. */
    @BeforeEach
    @AfterEach
    void openItsCardsAgain() {
        jdbc.sql("update card_state set status = 2, cancel_job_id = null where cancel_job_id is not null and card_id in"
                        + " (select sent.id from sent_card sent join card_template on card_template.id = card_template_id"
                        + " where name = 'Spring sale')")
                .update();
    }

    @Test
    void cancelsTheCardsOfATemplateAndADay() {
        var tool = new ToolPage(page);
        page.navigate("/login");
        click(tool.button("Use admin@example.com"));
        click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel cards")));
        click(tool.button("Card template"));
        assertThat(option("Spring sale")).isVisible();
        type("sp");
        click(option("Spring sale"));
        press("Escape");
        click(tool.button("Sent"));
        click(page.getByText("Yesterday", new Page.GetByTextOptions().setExact(true)));
        click(tool.button("Review before cancelling"));
        assertThat(tool.heading("cards match")).isVisible(ToolPage.PATIENTLY);
        var matched = tool.matched();
        click(page.getByLabel("Type " + matched + " to confirm"));
        type(matched.replace(",", ""));
        assertThat(page.locator(".confirm-consequences")).isInViewport(WHOLE);
        click(tool.button("Cancel cards now"));

        assertThat(page.getByText("Started: " + matched + " cards in Sandbox")).isVisible();
        assertThat(page.getByText(matched + " cards cancelled").first()).isVisible(ToolPage.PATIENTLY);
        assertThat(clicks).isLessThanOrEqualTo(10);
        assertThat(keys).isLessThanOrEqualTo(8);
    }

    /** What is not to be seen as a whole would have to be scrolled to. */
    private void click(Locator target) {
        assertThat(target).isInViewport(WHOLE);
        target.click();
        clicks++;
    }

    private void type(String text) {
        page.keyboard().type(text);
        keys += text.length();
    }

    private void press(String key) {
        page.keyboard().press(key);
        keys++;
    }

    private Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
