package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page, filled, empty and as seen by those who may not use it: in no width and no language is anything cut, in neither scheme
 * breaks it a rule of WCAG 2.2 AA or a best practice, and nothing fails in the browser.
 */
class EveryPageJourneyIT extends Journey {

    private static final int SANDBOX = 2;

    /** Pages that look otherwise where there is nothing. */
    private static final List<String> OF_AN_ENVIRONMENT = List.of(
            "",
            "cards",
            "customers",
            "customers/nobody",
            "tools/test-card-sender",
            "tools/cancel-cards",
            "configuration/api-credentials",
            "organization/audit-log");

    private static final List<String> OTHERS = List.of(
            "cards/100",
            "cards/999999999",
            "customers/customer-00007",
            "tools",
            "organization/members",
            "organization/members/2",
            "organization/groups",
            "organization/groups/1",
            "organization/roles",
            "organization/roles/2",
            "organization/environments",
            "organization/second-factors",
            "organization/permissions",
            "help/permissions",
            "help/card-lifecycle",
            "account",
            "no/such/page");

    private static final String ENDED =
            "select coalesce(max(id), 0) from cancel_job where state = 3 and environment_id = 2";

    @Autowired
    private JdbcClient jdbc;

    private final List<String> failures = new ArrayList<>();

    private String language = "en-US";

    @ParameterizedTest
    @CsvSource({
        "owner@example.com, en-US",
        "viewer@example.com, en-US",
        "owner@example.com, de-DE",
        "viewer@example.com, de-DE"
    })
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void fitsEveryWindowAndIsAccessible(String email, String spoken) {
        openBrowserIn(spoken);
        open("invitation/none", SANDBOX);
        open("login", SANDBOX);
        signInInAnyLanguage(email);
        var empty = emptyEnvironment();
        for (var path : OF_AN_ENVIRONMENT) {
            open(path, SANDBOX);
            open(path, empty);
        }
        OTHERS.forEach(path -> open(path, SANDBOX));
        open("tools/cancel-cards/jobs/" + endedJob(), SANDBOX);

        assertThat(failures).isEmpty();
    }

    /** Else the claim above would say nothing. */
    @Test
    void noticesWhatIsCut() {
        signIn(page, "viewer@example.com");
        var layout = new PageLayout(page);
        page.evaluate("() => document.querySelector('h1').style = 'inline-size: 3rem; overflow: hidden'");
        assertThat(layout.faults()).singleElement().asString().startsWith("cut: h1");
        page.evaluate("() => document.querySelector('h1').style = 'inline-size: 300vw'");
        assertThat(layout.faults()).anyMatch(fault -> fault.toString().contains("sideways"));
    }

    private void openBrowserIn(String spoken) {
        language = spoken;
        context.close();
        openBrowser();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> failures.add(page.url() + " " + error));
    }

    @Override
    BrowserContext newContext() {
        return newContext(language);
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            failures.add(page.url() + " " + message.text());
        }
    }

    private void open(String path, int environment) {
        page.setViewportSize(PageLayout.WIDTHS.getFirst(), 900);
        page.navigate("/" + path + "?environment=" + environment);
        assertThat(page.locator("h1:visible, h2:visible").first()).isVisible();
        var where = language + ", environment " + environment + ": " + path;
        if (language.startsWith("en")) {
            for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertBest(where + ", " + scheme);
            }
        }
        new PageLayout(page).assertNothingIsCut(where);
    }

    private void signInInAnyLanguage(String email) {
        page.locator("input[name=username]").pressSequentially(email);
        page.locator("input[type=password]").pressSequentially("workbench");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/\\?environment=\\d+"));
    }

    private int emptyEnvironment() {
        var name = "Empty " + UUID.randomUUID();
        jdbc.sql("insert into environment (organization_id, name) values (1, :name)")
                .param("name", name)
                .update();
        return jdbc.sql("select id from environment where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private long endedJob() {
        if (lastEnded() == 0) {
            cancelCards();
        }
        return lastEnded();
    }

    private void cancelCards() {
        try (var other = newContext("en-US")) {
            var admin = other.newPage();
            signIn(admin, "admin@example.com");
            var tool = new ToolPage(admin);
            tool.open();
            tool.review("Savings goal reached");
            tool.button("Cancel cards now").click();
            admin.waitForCondition(() -> lastEnded() > 0);
        }
    }

    private long lastEnded() {
        return jdbc.sql(ENDED).query(Long.class).single();
    }
}
