package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The owner may do everything that an admin may. */
class OwnerJourneyIT extends Journey {

    @Test
    void cancelsCardsAndSeesWhatWhoAndHowMany() {
        var tool = openTool("owner@example.com");
        var matched = tool.review("Outage notice");
        assertAccessible("a review of few cards");
        tool.button("Cancel cards now").click();

        var job = page.locator(".job-box").first();
        assertThat(job.getByText("Completed")).isVisible(ToolPage.PATIENTLY);
        assertThat(job).containsText(matched + " cards cancelled");
        assertThat(job).containsText("Open cards of “Outage notice”.");
        assertThat(job).containsText("by owner@example.com");
        assertAccessible("a completed job of few cards");
    }
}
