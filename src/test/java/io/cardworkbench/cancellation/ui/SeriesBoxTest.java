package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More than one job takes is reviewed, started, shown and stopped as one. */
class SeriesBoxTest extends KaribuTest {

    private static final int CARDS = 2_147;

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void leadsFromOneReviewToSeveralJobsInOneBox() {
        var recall = ownTemplate("Recall", CARDS);
        start(recall);

        assertThat(ToolPage.page()).contains("Started: 2,147 cards in Sandbox");
        eventually(() -> assertThat(ToolPage.text(box()))
                .contains("Completed")
                .contains("2,147 cancelled of 2,147")
                .contains("2 jobs, one after another")
                .contains("Completed · 2,000 of 2,000")
                .contains("Completed · 147 of 147")
                .contains("Open cards of “" + recall + "”."));
        assertThat(_find(JobBox.class)).noneMatch(job -> ToolPage.text(job).contains(recall));
    }

    @Test
    void pausesAndStopsAllOfIt() {
        var recall = ownTemplate("Second recall", CARDS);
        try (var _ = hold(recall)) {
            start(recall);
            assertThat(ToolPage.text(box())).contains("Cancellation in progress", "Job 1 of 2");
            assertThat(_find(box(), ProgressBar.class)).hasSize(1);
            eventually(() -> {
                _find(box(), Button.class, search -> search.withText("Pause")).forEach(LocatorJ::_click);
                assertThat(ToolPage.text(box()))
                        .contains(DemoAccount.ADMIN.email() + " paused it. The jobs after it wait with it;");
            });

            click(box(), "Stop series");
            assertThat(ToolPage.text(box())).contains("in all of its jobs.");
            click(box(), "Stop all jobs");
        }
        eventually(() -> assertThat(ToolPage.text(box()))
                .contains("Stopped ·")
                .contains("Withdrawn · 0 of 147")
                .contains("not reached; they stay as they were"));
        assertThat(_find(box(), Button.class)).isEmpty();
    }

    @Test
    void isOnThePageOfEachOfItsJobs() {
        var recall = ownTemplate("Third recall", CARDS);
        start(recall);
        eventually(() -> assertThat(ToolPage.text(box())).contains("Completed · 147 of 147"));

        ToolPage.go(_find(box(), RouterLink.class).getLast().getHref());

        assertThat(ToolPage.page())
                .contains("Job 2 of 2 in a series")
                .contains("2,147 cancelled of 2,147")
                .contains("Completed · 2,000 of 2,000");
    }

    private static void start(String template) {
        ToolPage.open();
        ToolPage.selectTemplate(template);
        ToolPage.review();
        assertThat(ToolPage.reviewHeading())
                .isEqualTo("2,147 cards match; they are cancelled as 2 jobs of at most 2,000, one after another");
        ToolPage.typeNumber("2147");
        ToolPage.click("Cancel cards now");
    }

    private static SeriesBox box() {
        return _find(SeriesBox.class).getFirst();
    }

    private static void click(Component part, String button) {
        _click(_get(part, Button.class, search -> search.withText(button)));
    }
}
