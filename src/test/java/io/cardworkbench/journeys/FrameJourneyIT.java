package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in, finding the way, going out. */
class FrameJourneyIT extends Journey {

    @Test
    void signsInAndOut() {
        page.navigate("/tools");
        assertThat(page).hasURL(Pattern.compile(".*/login"));
        assertAccessible("sign-in");

        signIn(page, "admin@example.com");
        assertThat(page).hasURL(Pattern.compile(".*/tools\\?environment=\\d+"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel cards")))
                .isVisible();
        assertAccessible("tools");
    }

    @Test
    void refusesAWrongPassword() {
        page.navigate("/login");
        page.getByLabel("E-mail").fill("admin@example.com");
        page.locator("input[type=password]").fill("wrong");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/login\\?error"));
        assertThat(page.getByText("E-mail and password do not match an active member"))
                .isVisible();
        assertAccessible("sign-in refused");
    }

    @Test
    void explainsPermissionsAndTheCardLifecycle() {
        signIn(page, "viewer@example.com");
        page.navigate("/help/permissions");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertAccessible("help on permissions");
        page.navigate("/help/card-lifecycle");
        assertAccessible("help on the card lifecycle");
    }

    @Test
    void findsNothingAtAnAddressThatDoesNotExist() {
        signIn(page, "viewer@example.com");
        page.navigate("/no/such/page");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertAccessible("not found");
    }
}
