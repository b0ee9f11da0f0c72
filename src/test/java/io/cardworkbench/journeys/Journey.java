package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.cardworkbench.cancellation.Jobs;
import io.cardworkbench.support.SecurityOfTheContext;
import io.cardworkbench.support.TestH2;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A browser in front of the application with its demo data. All journeys share one application, but for those that set it up otherwise. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(SecurityOfTheContext.class)
@Import(Jobs.class)
abstract class Journey {

    private static final String DATABASE = TestH2.newDatabase();

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort
    int port;

    BrowserContext context;
    Page page;

    private String name = "";

    /** Demo data is loaded only into the embedded default: for these tests that is a database in memory. */
    @DynamicPropertySource
    static void useDemo(DynamicPropertyRegistry properties) {
        properties.add("workbench.embedded-url", () -> DATABASE);
    }

    @BeforeEach
    void openBrowser(TestInfo test) {
        name = test.getTestMethod().orElseThrow().getName();
        openBrowser();
    }

    final void openBrowser() {
        context = newContext();
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @AfterEach
    void closeBrowser() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/journeys", name + ".png"))
                .setFullPage(true));
        context.close();
    }

    BrowserContext newContext() {
        return newContext("en-US");
    }

    final BrowserContext newContext(String language) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(1440, 900)
                        .setLocale(language)
                        .setTimezoneId("Europe/Berlin"));
    }

    void signIn(Page browserPage, String email) {
        browserPage.navigate("/login");
        browserPage.getByLabel("E-mail").fill(email);
        browserPage.locator("input[type=password]").fill("workbench");
        browserPage
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(browserPage).hasURL(Pattern.compile(".*\\?environment=\\d+"));
    }

    ToolPage openTool(String email) {
        signIn(page, email);
        var tool = new ToolPage(page);
        tool.open();
        return tool;
    }

    /** Puts a text into the clipboard of the browser, and presses the keys that paste it. */
    void paste(String text) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        page.keyboard().press("Control+V");
    }

    /** No violation of WCAG 2.2 A and AA in the state that is shown. */
    void assertAccessible(String state) {
        assertNothingViolates(WCAG_2_2_AA, state);
    }

    /** The same, and no best practice that is not kept. */
    void assertBest(String state) {
        var tags = new ArrayList<>(WCAG_2_2_AA);
        tags.add("best-practice");
        assertNothingViolates(tags, state);
    }

    private void assertNothingViolates(List<String> tags, String state) {
        page.waitForCondition(() -> !page.title().isEmpty());
        var violations = new AxeBuilder(page).withTags(tags).analyze().getViolations();
        Assertions.assertThat(violations)
                .as(() -> state + ": "
                        + violations.stream()
                                .map(rule -> rule.getId() + " " + rule.getNodes())
                                .toList())
                .isEmpty();
    }
}
