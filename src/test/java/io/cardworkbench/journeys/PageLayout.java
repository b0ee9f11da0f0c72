package io.cardworkbench.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** What a page looks like in a window of some width. */
record PageLayout(Page page) {

    /** Of a telephone, of 200 % zoom in a window of 1440, and of two usual windows. */
    static final List<Integer> WIDTHS = List.of(1440, 1920, 720, 360);

    private static final double SETTLED_AFTER = 5_000;

    /** A text that ends in dots is told in full by a title. What a part of the page scrolls sideways is cut as well. */
    private static final String FAULTS = """
            () => {
                const found = [];
                const add = (fault, part) => found.push(`${fault}: ${part.localName}.${part.className} `
                    + part.textContent.trim().replace(/\\s+/g, ' ').slice(0, 60));
                const scrollers = { 'vaadin-app-layout': '[part=content]', 'vaadin-grid': '#table' };
                const root = document.documentElement;
                if (root.scrollWidth > root.clientWidth) {
                    found.push('the page scrolls sideways');
                }
                for (const part of document.querySelectorAll('body *:not(.visually-hidden, .visually-hidden *)')) {
                    const inside = part.shadowRoot?.querySelector(scrollers[part.localName] ?? 'none') ?? part;
                    if (inside.clientWidth <= 1 || inside.scrollWidth <= inside.clientWidth + 1
                            || !part.checkVisibility({ visibilityProperty: true })) {
                        continue;
                    }
                    const { overflowX, textOverflow } = getComputedStyle(inside);
                    const isTold = textOverflow === 'ellipsis' && part.closest('[title]') !== null;
                    if (['auto', 'scroll'].includes(overflowX)) {
                        add('scrolls sideways', part);
                    } else if (part.textContent.trim() !== '' && overflowX !== 'visible' && !isTold) {
                        add('cut', part);
                    } else if (part.matches('button, vaadin-button, h1, h2, h3, label')) {
                        add('too narrow', part);
                    }
                }
                return found;
            }
            """;

    /** Waits for what the server changes after the window has got another width. */
    void assertNothingIsCut(String where) {
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            try {
                page.waitForCondition(
                        () -> faults().isEmpty(), new Page.WaitForConditionOptions().setTimeout(SETTLED_AFTER));
            } catch (PlaywrightException neverSettled) {
                assertThat(faults()).as(where + ", " + width + " px").isEmpty();
            }
        }
    }

    List<?> faults() {
        return (List<?>) page.evaluate(FAULTS);
    }
}
