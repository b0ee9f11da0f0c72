package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.cancellation.rate.JobRate;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.start.DemoAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobRateSectionTest extends KaribuTest {

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void saysHowFastAShortJobWasThatNobodyWatched() {
        var sale = ownTemplate("Unwatched sale");
        ToolPage.open();
        ToolPage.start(sale);
        var job = _find(JobBox.class).getFirst();
        var link = _find(job, RouterLink.class).getFirst().getHref();
        eventually(() -> assertThat(ToolPage.text(job)).contains("Completed"));

        ToolPage.go(link);

        var chart = _get(RateChart.class);
        assertThat(_get(chart, Paragraph.class).getText()).endsWith(" cards per second on average.");
        _assertNone(chart, Div.class, search -> search.withClasses("rate-bars"));
    }

    @Test
    void drawsALongerJob() {
        ToolPage.open();
        var chart = new RateChart(Texts.of(UI.getCurrent()));
        var start = Instant.parse("2026-11-28T10:00:00Z");

        chart.show(new JobRate(
                start,
                start.plusSeconds(3),
                Duration.ofSeconds(1),
                200,
                IntStream.range(0, 3)
                        .mapToObj(second ->
                                new JobRate.Span(start.plusSeconds(second), 100 * second, 100 * second, false))
                        .toList()));

        assertThat(_find(chart, Div.class, search -> search.withClasses("bars-bar")))
                .extracting(bar -> bar.getStyle().get("height"))
                .containsExactly("0.00%", "50.00%", "100.00%");
        var words = _get(chart, Paragraph.class).getText();
        assertThat(words).isEqualTo("200 cards per second on average, at most 200. Each bar stands for 1 s.");
        assertThat(bars(chart).getElement().getAttribute("aria-label"))
                .isEqualTo("Cards per second over the whole life of the job. " + words);
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
