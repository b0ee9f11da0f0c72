package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A member with Admin on Card instance cancels cards. */
class AdminJourneyIT extends Journey {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY = ToolPage.PATIENTLY;

    @Test
    void cancelsTheCardsOfATemplate() {
        var tool = startTool();
        assertAccessible("the empty tool");
        tool.chooseTemplate("Spring sale");
        assertThat(page.getByText("Open cards of “Spring sale”.").first()).isVisible();
        assertAccessible("criteria");

        tool.button("Review before cancelling").click();
        assertThat(tool.heading("cards match")).isVisible(PATIENTLY);
        var matched = tool.matched();
        assertThat(tool.button("Cancel cards now")).isDisabled();
        assertAccessible("review");

        page.reload();
        assertThat(tool.heading(matched + " cards match")).isVisible(PATIENTLY);
        tool.confirm(matched);

        assertThat(tool.heading("Cancellation in progress|Completed").first()).isVisible();
        assertThat(page.getByText(matched + " cards cancelled").first()).isVisible(PATIENTLY);
        assertThat(page.getByText("by admin@example.com").first()).isVisible();
        assertAccessible("a completed job");
    }

    @Test
    void sendsTheAddressOfAJobToAColleague() {
        var tool = startTool();
        tool.chooseTemplate("Monthly statement");
        tool.button("Review before cancelling").click();
        assertThat(tool.heading("cards match")).isVisible(PATIENTLY);
        var matched = tool.matched();
        tool.confirm(matched);
        tool.openJob("Monthly statement");
        assertThat(page).hasURL(Pattern.compile(".*/tools/cancel-cards/jobs/\\d+\\?environment=\\d+"));

        try (var other = newContext()) {
            var colleague = other.newPage();
            signIn(colleague, "viewer@example.com");
            colleague.navigate(page.url());
            assertThat(colleague.getByText(matched + " cancelled").first()).isVisible(PATIENTLY);
        }
        assertThat(page.getByText(matched + " cancelled").first()).isVisible(PATIENTLY);
        page.reload();
        assertThat(page.getByText(matched + " cancelled").first()).isVisible(PATIENTLY);
        assertAccessible("a job's page");
    }

    @Test
    void tellsTheEndOfAJobToItsMemberElsewhere() {
        var tool = startTool();
        tool.chooseTemplate("New device sign-in");
        tool.button("Review before cancelling").click();
        assertThat(tool.heading("cards match")).isVisible(PATIENTLY);
        var elsewhere = context.newPage();
        elsewhere.navigate("/help/permissions");
        assertThat(elsewhere.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();

        tool.confirm(tool.matched());

        assertThat(elsewhere.getByText("Your cancel job in Sandbox has ended.").first())
                .isVisible(PATIENTLY);
    }

    @Test
    void leadsBackToTheCriteriaOfAReview() {
        var tool = startTool();
        tool.chooseTemplate("Price drop");
        tool.button("Review before cancelling").click();
        assertThat(tool.heading("cards match")).isVisible(PATIENTLY);
        tool.button("Change").click();
        tool.addCriterion("Status");
        page.getByLabel("Active").check();

        assertThat(tool.button("Cancel cards now")).isHidden();
        assertThat(tool.button("Review before cancelling")).isEnabled();
        assertAccessible("criteria that are changed after a review");
    }

    @Test
    void saysThatNothingMatches() {
        var tool = startTool();
        tool.typeValues("User ID", "nobody'; drop table card; --");
        tool.button("Review before cancelling").click();

        assertThat(tool.heading("No open card matches")).isVisible(PATIENTLY);
        assertThat(tool.button("Cancel cards now")).isHidden();
        assertAccessible("a review without cards");
    }

    @Test
    void refusesTheTenThousandAndFirstValueAndLosesNothing() {
        var tool = startTool();
        tool.typeValues("User ID", "customer-00001");
        page.keyboard().press("Tab");
        assertThat(page.getByText("1 value")).isVisible();
        var many = IntStream.rangeClosed(1, 10_001)
                .mapToObj(number -> "someone-" + number)
                .collect(Collectors.joining("\n"));
        page.getByLabel("User ID", new Page.GetByLabelOptions().setExact(true)).click();
        paste(many);

        assertThat(page.getByText("User ID takes at most 10,000 values").first())
                .isVisible(PATIENTLY);
        assertThat(page.getByText("customer-00001").first()).isVisible();
        assertAccessible("a refused criterion");
    }

    private ToolPage startTool() {
        var tool = openTool("admin@example.com");
        assertThat(tool.button("Review before cancelling")).isDisabled();
        return tool;
    }
}
