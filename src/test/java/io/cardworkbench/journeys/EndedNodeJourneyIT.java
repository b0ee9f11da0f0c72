package io.cardworkbench.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.cardworkbench.support.NodeProcess;
import io.cardworkbench.support.TestH2;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A node that is told to end while a page is open does so at once, and nobody is woken for it. */
class EndedNodeJourneyIT {

    private static final String OWNER = "owner@example.com";
    private static final String PASSWORD = "a long password";

    /** As shells have it. */
    private static final int TERMINATED = 128 + 15;

    /** Where it waited for the open page it would take the half minute of a graceful shutdown, however fast the machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    /** Pixels that a line of words takes. */
    private static final int WORDS_HEIGHT = 20;

    private @TempDir Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void endsQuietlyWithAPageOpen() {
        try (var node = NodeProcess.start(
                        folder,
                        "spring.datasource.url=" + TestH2.newDatabase(),
                        "workbench.first-owner.email=" + OWNER,
                        "workbench.first-owner.password=" + PASSWORD);
                var browser = Chromium.browser()
                        .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + node.port()))) {
            var page = browser.newPage();
            openToolsOnWebSocket(page);

            var told = System.nanoTime();
            node.terminate();

            assertThat(node.exitCode()).isEqualTo(TERMINATED);
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(SOON);
            assertThat(node.log()).contains("Graceful shutdown complete").doesNotContain("Incident", " ERROR ");
            assertSaysForGoodThatTheConnectionIsLost(page);
        }
    }

    /** By itself, Vaadin leaves a strip without words two seconds later. */
    private static void assertSaysForGoodThatTheConnectionIsLost(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Customers"))
                .click();
        page.locator("vaadin-connection-indicator[reconnecting]:not([expanded])")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.ATTACHED)
                        .setTimeout(60_000));

        var message = page.locator("vaadin-connection-indicator .v-status-message");
        assertThat(message.innerText()).contains("The connection to the server is lost");
        page.waitForCondition(() -> message.boundingBox().height >= WORDS_HEIGHT);
    }

    private static void openToolsOnWebSocket(Page page) {
        page.navigate("/login");
        page.getByLabel("E-mail").fill(OWNER);
        page.locator("input[type=password]").fill(PASSWORD);
        var signIn = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true));
        var socket = page.waitForWebSocket(signIn::click);
        page.waitForCondition(() -> page.url().contains("?environment="));
        assertThat(socket.isClosed()).isFalse();
    }
}
