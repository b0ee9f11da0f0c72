package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members who have told their system to move less, or to choose the colors itself. */
class SystemChoicesJourneyIT extends Journey {

    /** What moves for longer than anybody sees, in the page and in the parts of Vaadin. */
    private static final String MOVES = """
            () => {
                const roots = [document];
                const moving = [];
                while (roots.length > 0) {
                    const root = roots.pop();
                    moving.push(...root.getAnimations().filter(one => one.effect.getComputedTiming().endTime > 20)
                        .map(one => one.effect.target.localName + ' ' + (one.animationName ?? one.transitionProperty)));
                    roots.push(...[...root.querySelectorAll('*')].map(part => part.shadowRoot).filter(inside => inside));
                }
                return moving;
            }
            """;

    @Test
    void movesNothingForThoseWhoWantLessOfIt() {
        assertThat(moved(ReducedMotion.NO_PREFERENCE)).isNotEmpty();
        context.close();
        openBrowser();

        assertThat(moved(ReducedMotion.REDUCE)).isEmpty();
    }

    @Test
    void keepsBarsStepsAndDisabledButtonsWhereTheSystemChoosesTheColors() {
        chooseColors();
        signIn(page, "admin@example.com");
        assertThat(style(page.locator(".bars-track").first(), "border-top-style"))
                .isEqualTo("solid");
        assertThat(style(page.locator(".bars-bar").first(), "background-color"))
                .isNotEqualTo(style(page.locator(".bars-track").first(), "background-color"));

        var tool = new ToolPage(page);
        tool.open();
        assertThat(tool.button("Review before cancelling")).isDisabled();
        assertThat(style(tool.button("Review before cancelling"), "border-top-color"))
                .isEqualTo(system("GrayText"))
                .isNotEqualTo(system("Canvas"));
        assertThat(style(tool.button("Add criterion"), "border-top-color")).isNotEqualTo(system("Canvas"));
        assertThat(page.locator(".step[aria-current]")).isVisible();
        assertThat(
                        (String)
                                page.evaluate(
                                        "() => getComputedStyle(document.querySelector('.step[aria-current]'), '::before').backgroundColor"))
                .isNotEqualTo(system("Canvas"));
    }

    @Test
    void showsWhereTheFocusIsWhereTheSystemChoosesTheColors() {
        chooseColors();
        signIn(page, "owner@example.com");
        page.navigate("/organization/members");
        assertThat(page.locator(".row-sort").first()).isVisible();
        page.locator("h1").click();
        for (var step = 0; step < 7; step++) {
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate("""
                            () => {
                                const ring = part => {
                                    const { outlineStyle, outlineWidth } = getComputedStyle(part);
                                    return outlineStyle !== 'none' && outlineWidth !== '0px';
                                };
                                const part = document.activeElement;
                                const inside = part.shadowRoot ? [...part.shadowRoot.querySelectorAll('*')] : [];
                                const around = [part, part.parentElement, part.parentElement?.parentElement].filter(one => one);
                                const fields = around.filter(one => one.shadowRoot)
                                    .flatMap(one => [...one.shadowRoot.querySelectorAll('*')]);
                                return [...around, ...inside, ...fields].some(ring) ? '' : part.outerHTML.slice(0, 200);
                            }
                            """)).isEmpty();
        }
    }

    private List<?> moving() {
        return (List<?>) page.evaluate(MOVES);
    }

    /** The card of a tool, that takes a color slowly, and the drawer that slides. */
    private List<?> moved(ReducedMotion wanted) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(wanted));
        signIn(page, "admin@example.com");
        page.navigate("/tools");
        assertThat(page.locator(".tool-card").first()).isVisible();
        page.evaluate("() => document.querySelector('.tool-card').style.borderColor = 'red'");
        var moved = new ArrayList<Object>(moving());
        page.locator("vaadin-drawer-toggle").click();
        moved.addAll(moving());
        return moved;
    }

    private void chooseColors() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    }

    private static String style(Locator part, String property) {
        return (String) part.evaluate("(part, name) => getComputedStyle(part).getPropertyValue(name)", property);
    }

    /** How the browser says a color of the system. */
    private String system(String color) {
        return (String) page.evaluate("""
                name => {
                    const probe = document.createElement('i');
                    probe.style.color = name;
                    document.body.append(probe);
                    const { color } = getComputedStyle(probe);
                    probe.remove();
                    return color;
                }
                """, color);
    }
}
