package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest extends KaribuTest {

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void stopsARunningJobAfterSayingWhatStays() {
        var sale = ownTemplate("Spring sale");
        ToolPage.open();
        JobBox box;
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            box = _find(JobBox.class).getFirst();
            assertThat(ToolPage.text(box)).contains("Cancellation in progress");
            assertThat(_find(box, ProgressBar.class)).hasSize(1);

            ToolPage.click("Stop");
            assertThat(ToolPage.text(box)).contains("cancelled and stay so. Stopping leaves the other");
            ToolPage.click("Keep going");
            ToolPage.click("Stop");
            ToolPage.click("Stop job");
        }

        eventually(() -> assertThat(ToolPage.text(box)).contains("Stopped by " + DemoAccount.ADMIN.email()));
        assertThat(_find(JobBox.class).getFirst()).isSameAs(box);
    }

    @Test
    void pausesAJobAndLetsItGoOn() {
        var update = ownTemplate("Terms update");
        ToolPage.open();
        try (var _ = hold(update)) {
            ToolPage.start(update);
            var box = _find(JobBox.class).getFirst();
            ToolPage.click("Pause");

            assertThat(ToolPage.text(box))
                    .contains("Paused")
                    .contains(DemoAccount.ADMIN.email() + " paused it. Queued jobs have their turn meanwhile.");
            assertThat(_find(box, ProgressBar.class)).hasSize(1);
            ToolPage.go(_find(box, RouterLink.class).getFirst().getHref());
            assertThat(ToolPage.page()).contains("Paused by " + DemoAccount.ADMIN.email());

            // News of the pause may still be on their way to the page, or the queue be in other hands: then one asks
            // again.
            eventually(() -> {
                _find(Button.class, search -> search.withText("Resume")).forEach(LocatorJ::_click);
                assertThat(ToolPage.page())
                        .contains("Cancellation in progress")
                        .contains("Resumed by " + DemoAccount.ADMIN.email());
            });
        }
        eventually(() -> assertThat(ToolPage.page()).contains("Completed"));
    }

    @Test
    void changesTheSpeedOfARunningJob() {
        var sale = ownTemplate("Gentle sale");
        ToolPage.open();
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            ToolPage.go(_find(_find(JobBox.class).getFirst(), RouterLink.class)
                    .getFirst()
                    .getHref());
            assertThat(ToolPage.page()).contains("Last progress");

            choose(JobSpeed.GENTLE);

            assertThat(ToolPage.page()).contains(DemoAccount.ADMIN.email() + " changed the speed: Gentle");
        }
        eventually(() -> assertThat(ToolPage.page()).contains("Completed"));
    }

    @Test
    void opensTheToolWithItsCriteriaAndTriesAgainWhatItLeft() {
        var sale = ownTemplate("Spring sale");
        ToolPage.open();
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            ToolPage.click("Stop");
            ToolPage.click("Stop job");
            ToolPage.go(_find(_find(JobBox.class).getFirst(), RouterLink.class)
                    .getFirst()
                    .getHref());
        }
        eventually(() -> assertThat(ToolPage.page()).contains("30 not reached", "Stopped by"));
        eventually(() -> assertThat(ToolPage.page()).contains("30 open cards match these criteria now."));
        assertThat(ToolPage.button("Review them").isEnabled()).isTrue();
        var first = _get(H1.class).getText().replaceAll("\\D", "");

        ToolPage.click("Try again");
        assertThat(ToolPage.page()).contains("Cancels the 30 cards that were left");
        ToolPage.click("Cancel what was left");

        assertThat(ToolPage.page()).contains("The rest of job " + first);
        eventually(() -> assertThat(ToolPage.page()).contains("Completed", "30 cancelled", "No open card matches"));
        ToolPage.click("Use these criteria");
        _assertOne(CancelCardsView.class);
        assertThat(ToolPage.page()).contains("Open cards of “" + sale + "”.");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void showsAJobInFullAtItsAddress() {
        var recall = ownTemplate("Recall: kettle K-200");
        ToolPage.open();
        ToolPage.start(recall);
        var link = _find(_find(JobBox.class).getFirst(), RouterLink.class)
                .getFirst()
                .getHref();
        assertThat(link).matches("tools/cancel-cards/jobs/\\d+\\?environment=\\d+");

        ToolPage.go(link);

        _assertOne(JobView.class);
        assertThat(_get(H1.class).getText()).startsWith("Cancel job ");
        eventually(() -> assertThat(ToolPage.page())
                .contains("Completed")
                .contains("0 skipped")
                .contains("Submitted by " + DemoAccount.ADMIN.email())
                .contains("Open cards of “" + recall + "”."));
    }

    @Test
    void showsTheSameJobToAnotherMember() {
        var preview = ownTemplate("Black Friday preview");
        ToolPage.open();
        ToolPage.start(preview);
        var link = _find(_find(JobBox.class).getFirst(), RouterLink.class)
                .getFirst()
                .getHref();

        signIn(DemoAccount.VIEWER);
        ToolPage.go(link);

        eventually(
                () -> assertThat(ToolPage.page()).contains("Completed").contains("Open cards of “" + preview + "”."));
    }

    @Test
    void tellsAMemberWhoIsElsewhereThatTheirJobHasEnded() {
        var tyres = ownTemplate("Winter tyres");
        ToolPage.open();
        ToolPage.start(tyres);
        ToolPage.go("tools?environment=" + environment());

        eventually(() -> assertThat(NotificationsKt.getNotifications()).isNotEmpty());
        assertThat(ToolPage.text(NotificationsKt.getNotifications().getFirst()))
                .contains("Your cancel job in Sandbox has ended. Completed:");
    }

    @Test
    void findsNoJobWhereThereIsNone() {
        ToolPage.open();
        ToolPage.go("tools/cancel-cards/jobs/999999999?environment=" + environment());
        assertThat(ToolPage.page()).contains("No cancel job 999999999 in Sandbox");
        for (var id : new String[] {"0", "x", "1'--"}) {
            ToolPage.go("tools/cancel-cards/jobs/" + id + "?environment=" + environment());
            assertThat(ToolPage.page()).contains("There is nothing at this address");
        }
    }

    @Test
    void findsNoJobOfAnotherEnvironment() {
        var insurance = ownTemplate("Insurance reminder");
        ToolPage.open();
        ToolPage.start(insurance);
        var link = _find(_find(JobBox.class).getFirst(), RouterLink.class)
                .getFirst()
                .getHref();

        ToolPage.go(link.replaceAll("environment=\\d+", "environment=" + (environment() - 1)));

        assertThat(ToolPage.page()).contains("No cancel job ").contains("in Production");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(JobSpeed speed) {
        _setValue((Select<JobSpeed>) _get(Select.class, search -> search.withLabel("Speed")), speed);
    }

    private static int environment() {
        return EnvironmentScope.of(UI.getCurrent()).id().value();
    }
}
