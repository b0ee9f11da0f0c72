package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The language and the ways of a browser that stands in Germany. */
class LanguageJourneyIT extends Journey {

    @Override
    BrowserContext newContext() {
        return newContext("de-DE");
    }

    @Test
    void saysInWhichLanguageAPageIs() {
        page.navigate("/login");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(button("Anmelden")).isVisible();

        signInInGerman();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Konto von"))
                .click();
        page.getByText("English", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel cards")))
                .isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void readsDaysAndHoursAsTheyAreTypedInGermany() {
        signInInGerman();
        page.navigate("/tools/cancel-cards");
        addSent();

        type("Gesendet ab, Datum", "03.04.2026");
        assertThat(page.getByText("Fr. 3. Apr. 2026, 00:00 (Europe/Berlin)")).isVisible();
        type("Gesendet vor, Datum", "26 Nov 2026");
        type("Gesendet vor, Uhrzeit", "14:15");
        assertThat(page.getByText("Do. 26. Nov. 2026, 14:15 (Europe/Berlin)")).isVisible();
        assertThat(page.getByText("gesendet ab 3. Apr. 2026, 00:00 und vor 26. Nov. 2026, 14:15"))
                .isVisible();
        assertAccessible("moments");

        type("Gesendet vor, Datum", "31.02.2027");
        assertThat(page.getByText("Geben Sie den Tag an wie 26.11.2026").first())
                .isVisible();
        assertThat(button("Vor dem Zurückziehen prüfen")).isDisabled();
    }

    @Test
    void asksWhichHourIsMeantWhenClocksArePutBack() {
        signInInGerman();
        page.navigate("/tools/cancel-cards");
        addSent();

        type("Gesendet ab, Datum", "29.03.2026");
        type("Gesendet ab, Uhrzeit", "02:30");
        assertThat(page.getByText("02:30 gibt es am So. 29. März 2026 in Europe/Berlin nicht"))
                .isVisible();
        assertThat(button("Vor dem Zurückziehen prüfen")).isDisabled();

        type("Gesendet ab, Datum", "25.10.2026");
        page.getByText("Die zweite (UTC+01:00)").click();
        assertThat(page.getByText("gesendet ab 25. Okt. 2026, 02:30 UTC+01:00")).isVisible();
        assertThat(button("Vor dem Zurückziehen prüfen")).isEnabled();
    }

    private void signInInGerman() {
        page.navigate("/login");
        fillIn(page);
    }

    private static void fillIn(Page browserPage) {
        browserPage.locator("input[name=username]").fill("owner@example.com");
        browserPage.locator("input[type=password]").fill("workbench");
        browserPage.keyboard().press("Enter");
        browserPage.waitForURL(Pattern.compile(".*/\\?environment=\\d+"));
    }

    private void addSent() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kriterium hinzufügen"))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Gesendet").setExact(true))
                .click();
    }

    private void type(String field, String text) {
        var input = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field).setExact(true));
        input.fill("");
        input.pressSequentially(text);
        awaitCalendar();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
    }

    /**
     * It opens with the first key, a frame later. Enter within that frame, faster than anybody types, would close it before it
     * has hidden the rest of the page from screen readers, and it would stay hidden.
     */
    private void awaitCalendar() {
        page.evaluate("() => new Promise(opened => requestAnimationFrame(() => setTimeout(opened)))");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
