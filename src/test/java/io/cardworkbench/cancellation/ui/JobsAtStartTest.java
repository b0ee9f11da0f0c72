package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.Test;

class JobsAtStartTest extends KaribuTest {

    @Test
    void showsWhatRunsAndThenThatItIsOver() {
        var sale = ownTemplate("Spring sale");
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            open();

            assertThat(ToolPage.text(box(sale))).contains("Cancellation in progress");
        }
        eventually(() -> assertThat(_find(PastJob.class))
                .first()
                .satisfies(job -> assertThat(ToolPage.text(job))
                        .contains("Completed")
                        .contains("30 cards cancelled")
                        .contains("Open cards of “" + sale + "”.")));
        _assertNone(
                JobBox.class,
                search -> search.withPredicate(box -> ToolPage.text(box).contains(sale)));
        assertThat(_get(_find(PastJob.class).getFirst(), RouterLink.class).getHref())
                .matches("tools/cancel-cards/jobs/\\d+\\?environment=2");
    }

    @Test
    void showsNoJobsToWhomMayNotSeeThem() {
        signIn(DemoAccount.ADMIN);
        var groups = leaveAllGroups(DemoAccount.ADMIN);
        try {
            open();

            assertThat(ToolPage.page()).contains("Seeing jobs takes View on Card instance");
            _assertNone(PastJob.class);
        } finally {
            join(DemoAccount.ADMIN, groups);
        }
    }

    @Test
    void saysInTheTitleOfTheTabHowFarAJobIs() {
        var sale = ownTemplate("Spring sale");
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        eventually(() -> assertThat(title()).isEqualTo("Cancel cards · Card Workbench"));
        try (var _ = hold(sale)) {
            ToolPage.start(sale);

            eventually(() -> assertThat(title()).isEqualTo("0% · Cancel cards · Card Workbench"));
        }
        eventually(() -> assertThat(title()).isEqualTo("Cancel cards · Card Workbench"));
    }

    private static void open() {
        ToolPage.go("?environment=" + ToolPage.SANDBOX);
    }

    private static JobBox box(String template) {
        return _get(
                JobBox.class,
                search -> search.withPredicate(box -> ToolPage.text(box).contains(template)));
    }

    private static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }
}
