package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobRateSectionTest extends KaribuTest {

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void drawsHowFastAJobWasThatNobodyWatched() {
        var sale = ownTemplate("Unwatched sale");
        ToolPage.open();
        ToolPage.start(sale);
        var job = _find(JobBox.class).getFirst();
        var link = _find(job, RouterLink.class).getFirst().getHref();
        eventually(() -> assertThat(ToolPage.text(job)).contains("Completed"));

        ToolPage.go(link);

        var chart = _get(RateChart.class);
        assertThat(_find(chart, Div.class, search -> search.withClasses("bars-bar")))
                .isNotEmpty()
                .anySatisfy(bar -> assertThat(bar.getStyle().get("height")).isEqualTo("100.00%"));
        assertThat(_get(chart, Paragraph.class).getText())
                .contains("cards per second on average, at most", "Each bar stands for 1 s");
        assertThat(bars(chart).getElement().getAttribute("aria-label"))
                .startsWith("Cards per second over the whole life of the job.")
                .contains(_get(chart, Paragraph.class).getText());
    }

    @Test
    void followsAJobThatRuns() {
        var sale = ownTemplate("Watched sale");
        ToolPage.open();
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            ToolPage.go(_find(_find(JobBox.class).getFirst(), RouterLink.class)
                    .getFirst()
                    .getHref());

            assertThat(_get(_get(RateChart.class), Paragraph.class).getText()).startsWith("0 cards per second");
        }
        eventually(() -> assertThat(_get(_get(RateChart.class), Paragraph.class).getText())
                .doesNotStartWith("0 cards per second"));
    }

    private static Div bars(RateChart chart) {
        return _get(chart, Div.class, search -> search.withClasses("rate-bars"));
    }
}
