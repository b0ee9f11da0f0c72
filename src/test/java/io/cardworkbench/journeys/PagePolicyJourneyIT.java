package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cardworkbench.journeys.ToolPage.PATIENTLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page asks for what its policy refuses: then what is refused is none of ours. */
class PagePolicyJourneyIT extends Journey {

    private static final String LISTEN = """
            document.addEventListener('securitypolicyviolation', refused => console.warn(
                `refused: ${refused.effectiveDirective} ${refused.blockedURI} ${refused.sourceFile}:${refused.lineNumber} `
                + refused.sample))
            """;

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href], vaadin-side-nav-item')]
                .map(link => link.getAttribute('href') ?? link.path)
                .filter(path => path && !path.includes('.') && !path.startsWith('http'))
                .map(path => new URL(path, document.baseURI).pathname.replace(/\\/\\d+$/, '/ID') + '|'
                    + new URL(path, document.baseURI).href)
            """;

    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void listen() {
        context.addInitScript(LISTEN);
        page.onConsoleMessage(this::note);
    }

    private void note(ConsoleMessage message) {
        if (message.text().startsWith("refused: ") || message.text().contains("Content Security Policy")) {
            refused.add(page.url() + " " + message.text());
        }
    }

    @Test
    void pagesForAnyoneKeepToTheirPolicy() {
        page.navigate("/login");
        assertThat(page.getByLabel("E-mail")).isVisible();
        page.navigate("/invitation/none");
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();

        assertThat(refused).isEmpty();
    }

    /** With all details that links lead to: one address of each kind. */
    @ParameterizedTest
    @CsvSource({"/organization/, 8", "/configuration/, 1", "/help/, 2", "/, 5"})
    void pagesForMembersKeepToTheirPolicy(String section, int atLeast) {
        signIn(page, "owner@example.com");

        assertThat(visitAll(section)).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(refused).isEmpty();
    }

    @Test
    void theDescriptionOfTheApiKeepsToItsPolicy() {
        page.navigate("/swagger-ui/index.html");
        assertThat(page.locator(".opblock").first()).isVisible(PATIENTLY);
        page.locator(".opblock").first().click();
        assertThat(page.getByText("Parameters").first()).isVisible();

        assertThat(refused).isEmpty();
    }

    /** Else the other claims would say nothing. */
    @Test
    void refusesAScriptThatSomebodySmugglesIn() {
        page.navigate("/login");
        assertThat(page.getByLabel("E-mail")).isVisible();
        page.evaluate("""
                () => {
                    const script = document.createElement('script');
                    script.textContent = 'window.smuggled = true';
                    document.body.append(script);
                }
                """);

        assertThat(page.evaluate("() => window.smuggled === undefined")).isEqualTo(true);
        page.waitForCondition(() -> !refused.isEmpty());
    }

    private Set<String> visitAll(String section) {
        var seen = new LinkedHashSet<String>();
        var open = new ArrayList<>(links());
        open.add("/account|/account");
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            var kind = next.substring(0, next.indexOf('|'));
            if (isIn(section, kind) && seen.add(kind)) {
                page.navigate(next.substring(next.indexOf('|') + 1));
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                                .first())
                        .isVisible();
                open.addAll(links());
            }
        }
        return seen;
    }

    private List<String> links() {
        return ((List<?>) page.evaluate(LINKS)).stream().map(Object::toString).toList();
    }

    /** The root is the section of what is in no other. */
    private static boolean isIn(String section, String path) {
        return section.equals("/") ? path.indexOf('/', 1) < 0 || path.startsWith("/tools/") : path.startsWith(section);
    }
}
