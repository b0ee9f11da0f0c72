package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The tool Cancel cards, as a member handles it. */
record ToolPage(Page page) {

    static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    void open() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel cards"))
                .click();
    }

    void addCriterion(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add criterion"))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    void chooseTemplate(String name) {
        addCriterion("Card template");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Card template"))
                .fill(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    void typeValues(String criterion, String text) {
        addCriterion(criterion);
        page.getByLabel(criterion, new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.keyboard().press("Enter");
    }

    /** Prepares a review of the cards of a template; gives back their number, as it is written there. */
    String review(String template) {
        chooseTemplate(template);
        button("Review before cancelling").click();
        assertThat(heading("cards match")).isVisible(PATIENTLY);
        return matched();
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(text)));
    }

    /** By its name; of the button that cancels, which says how many cards it cancels as well, by the beginning of it. */
    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("^" + name.replaceAll("[^\\w ]", "\\\\$0") + "( \\d.*)?$")));
    }

    /** The number of cards that the review shows, as it is written there. */
    String matched() {
        return heading("cards match").textContent().replaceAll("[^0-9,]", "");
    }

    void confirm(String matched) {
        page.getByLabel("Type " + matched + " to confirm").fill(matched);
        button("Cancel cards now").click();
    }

    /** Opens the page of the newest job for the cards of a template. */
    void openJob(String template) {
        page.locator(".job-box")
                .filter(new Locator.FilterOptions().setHasText("“" + template + "”"))
                .first()
                .locator("a[href*='cancel-cards/jobs/']")
                .click();
    }
}
