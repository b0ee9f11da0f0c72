package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cardworkbench.journeys.ToolPage.PATIENTLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cardworkbench.cards.OwnTemplates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Members use passkeys, in a browser with an authenticator of its own that keeps to the policy of the pages. */
@Import(OwnTemplates.class)
@TestPropertySource(properties = "workbench.cancellation.fresh-proof=3s")
class PasskeyJourneyIT extends Journey {

    private static final String ADMIN = "admin@example.com";
    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Pattern WORKBENCH = Pattern.compile(".*\\?environment=\\d+");

    @Autowired
    private OwnTemplates templates;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> refused = new ArrayList<>();
    private CDPSession devices;

    @BeforeEach
    void plugIn() {
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        devices.send("WebAuthn.addVirtualAuthenticator", (JsonObject) JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                    "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
                """));
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from second_factor_rule").update();
        jdbc.sql("delete from passkey").update();
    }

    @Test
    void signsInAloneAndProvesAnewBeforeALargeJob() {
        templates.make("Signed offer", 1_000);
        addPasskey();
        context.clearCookies();
        page.navigate("/tools");
        var before = session();
        assertThat(button("Sign in with a passkey")).isVisible();
        assertAccessible("sign-in with a passkey");
        button("Sign in with a passkey").click();
        assertThat(page).hasURL(Pattern.compile(".*/tools"));
        assertThat(session()).isNotEqualTo(before);
        var signedIn = Instant.now();

        var tool = new ToolPage(page);
        tool.open();
        var cards = tool.review("Signed offer");
        page.waitForCondition(() -> Instant.now().isAfter(signedIn.plus(FRESH)));
        tool.confirm(cards);
        assertThat(button("Confirm with a passkey")).isVisible();
        assertAccessible("asked for a passkey");
        button("Confirm with a passkey").click();

        assertThat(tool.heading("Completed").first()).isVisible(PATIENTLY);
        assertThat(refused).isEmpty();
    }

    @Test
    void isTheSecondStepWhereAFactorIsRequired() {
        addPasskey();
        jdbc.sql("insert into second_factor_rule (organization_id, required_of) select min(id), 3 from organization")
                .update();
        context.clearCookies();
        givePassword();
        assertThat(page.getByText("Your password is right")).isVisible();
        assertThat(page.getByLabel("Code")).isHidden();
        assertAccessible("second step");
        button("Sign in with a passkey").click();
        assertThat(page).hasURL(WORKBENCH);

        openAccount();
        button("Remove the passkey Laptop").click();
        button("Remove passkey").click();
        assertThat(page.getByText("this is your last one")).isVisible();
        assertThat(refused).isEmpty();
    }

    @Test
    void saysThatABrowserGaveNone() {
        page.navigate("/login");
        button("Sign in with a passkey").click();

        assertThat(page.getByText("No passkey was given")).isVisible();
    }

    @Test
    void isNotOfferedWhereTheBrowserHasNone() {
        context.addInitScript("delete window.PublicKeyCredential");
        page.navigate("/login");
        assertThat(page.getByLabel("E-mail")).isVisible();
        assertThat(button("Sign in with a passkey")).isHidden();

        signIn(page, ADMIN);
        openAccount();
        assertThat(page.getByText("This browser knows no passkeys")).isVisible();
        assertThat(button("Add passkey")).isHidden();
    }

    private void addPasskey() {
        signIn(page, ADMIN);
        openAccount();
        page.getByLabel("Name of the passkey").fill("Laptop");
        button("Add passkey").click();
        assertThat(page.getByText("Not used yet")).isVisible();
        assertAccessible("a passkey of one's own");
        button("Add passkey").scrollIntoViewIfNeeded();
    }

    private void openAccount() {
        page.navigate("/account");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Passkeys")))
                .isVisible();
    }

    private void givePassword() {
        page.navigate("/login");
        page.getByLabel("E-mail").fill(ADMIN);
        page.locator("input[type=password]").fill("workbench");
        button("Sign in").click();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
