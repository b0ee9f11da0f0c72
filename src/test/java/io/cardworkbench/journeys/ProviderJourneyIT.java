package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cardworkbench.journeys.ToolPage.PATIENTLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cardworkbench.cards.OwnTemplates;
import io.cardworkbench.support.TestProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Members sign in at a provider, and show there anew who they are, in a browser that keeps to the policy of the pages. */
@Import(OwnTemplates.class)
@TestPropertySource(properties = "workbench.cancellation.fresh-proof=15m")
class ProviderJourneyIT extends Journey {

    private static final TestProvider PROVIDER = TestProvider.start();
    private static final String ADMIN = "admin@example.com";
    private static final Date LONG_AGO = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final Pattern WORKBENCH = Pattern.compile(".*\\?environment=\\d+");

    @Autowired
    private OwnTemplates templates;

    private final List<String> refused = new ArrayList<>();

    @DynamicPropertySource
    static void useProvider(DynamicPropertyRegistry properties) {
        for (var setting : PROVIDER.settings()) {
            var end = setting.indexOf('=');
            properties.add(setting.substring(0, end), () -> setting.substring(end + 1));
        }
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void meet() {
        PROVIDER.knowsWorkbenchAt(port);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
    }

    @Test
    void signsInAtTheProviderAndConfirmsThereBeforeALargeJob() {
        templates.make("Vouched offer", 1_000);
        PROVIDER.user(ADMIN, Map.of("email", ADMIN, "email_verified", true, "auth_time", LONG_AGO));
        page.navigate("/login");
        assertThat(page.getByLabel("E-mail")).isVisible();
        assertAccessible("ways to sign in");
        page.getByText("Sign in with " + TestProvider.NAME).click();
        giveThere(page, ADMIN);
        assertThat(page).hasURL(WORKBENCH);

        var tool = new ToolPage(page);
        tool.open();
        tool.confirm(tool.review("Vouched offer"));
        var confirm =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Confirm at " + TestProvider.NAME));
        assertThat(confirm).isVisible();
        tool.button("Confirm and cancel").click();
        assertThat(page.getByText("You have not signed in at")).isVisible();
        assertAccessible("asked to confirm at the provider");

        PROVIDER.user(ADMIN);
        var there = context.waitForPage(confirm::click);
        giveThere(there, ADMIN);
        assertThat(there.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Confirmed")))
                .isVisible();
        there.close();
        tool.button("Confirm and cancel").click();

        assertThat(tool.heading("Completed").first()).isVisible(PATIENTLY);
        assertThat(refused).isEmpty();
    }

    @Test
    void saysToAStrangerWhyTheyAreNotIn() {
        PROVIDER.user("stranger@example.com");
        page.navigate("/login");
        page.getByText("Sign in with " + TestProvider.NAME).click();
        giveThere(page, "stranger@example.com");

        assertThat(page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("stranger@example.com is no member")))
                .isVisible();
        assertAccessible("refused");
        page.getByText("Back to sign-in").click();
        assertThat(page.getByLabel("E-mail")).isVisible();
        assertThat(refused).isEmpty();
    }

    private static void giveThere(Page there, String user) {
        there.getByLabel("Username").fill(user);
        there.getByLabel("Password").fill(TestProvider.PASSWORD);
        there.getByRole(AriaRole.BUTTON).click();
    }
}
