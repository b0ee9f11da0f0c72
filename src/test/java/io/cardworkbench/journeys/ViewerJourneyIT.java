package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member without Admin on Card instance sees the tool, and why it is disabled. */
class ViewerJourneyIT extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"viewer@example.com", "editor@example.com"})
    void seesTheToolDisabled(String email) {
        signIn(page, email);
        var tool = new ToolPage(page);
        tool.open();

        assertThat(page.getByText("Cancelling cards takes Admin on Card instance"))
                .isVisible();
        assertThat(page.getByText("Admins").first()).isVisible();
        assertThat(tool.button("Review before cancelling")).isDisabled();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add criterion")))
                .isDisabled();
        assertAccessible("the disabled tool");
    }
}
