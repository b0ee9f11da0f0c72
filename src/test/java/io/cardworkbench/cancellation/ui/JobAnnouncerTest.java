package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.QueuePosition;
import io.cardworkbench.cancellation.job.WorkTimes;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.start.DemoAccount;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobAnnouncerTest extends KaribuTest {

    @Test
    void tellsStartAndEndOfAJobThatIsStartedOnAnIdlePage() {
        var survey = ownTemplate("Survey: our app");
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        try (var _ = hold(survey)) {
            ToolPage.start(survey);
            eventually(() -> assertThat(polite(region())).matches("Cancellation of \\d+ cards started"));
        }
        eventually(() -> assertThat(polite(region())).matches("Completed: (\\d+) of \\1 cards cancelled"));
    }

    @Test
    void tellsTheEndOfAJobThatIsFirstSeenEnded() {
        var region = new LiveRegion();
        var announcer = announcer(region);
        announcer.opened(List.of(job(7, JobState.COMPLETED, 100)));

        announcer.progressed(List.of(job(8, JobState.COMPLETED, 100)));

        assertThat(polite(region)).isEqualTo("Completed: 100 of 100 cards cancelled");
    }

    @Test
    void keepsQuietAboutWhatThePageShowedWhenItWasOpened() {
        var region = new LiveRegion();
        var announcer = announcer(region);
        announcer.opened(List.of(job(7, JobState.RUNNING, 10)));

        announcer.progressed(List.of(job(6, JobState.COMPLETED, 100), job(7, JobState.RUNNING, 12)));

        assertThat(polite(region)).isEmpty();
    }

    @Test
    void interruptsForAFailureOnly() {
        var region = new LiveRegion();
        var announcer = announcer(region);
        announcer.opened(List.of());

        announcer.progressed(List.of(job(1, JobState.FAILED, 40)));

        assertThat(polite(region)).isEmpty();
        assertThat(region.getElement().getTextRecursively()).isEqualTo("Failed: 40 of 100 cards cancelled");
    }

    private static JobAnnouncer announcer(LiveRegion region) {
        return new JobAnnouncer(Texts.of(UI.getCurrent()), region);
    }

    private static LiveRegion region() {
        return _get(_get(JobsColumn.class), LiveRegion.class);
    }

    private static String polite(Component region) {
        return _find(region, Div.class).stream()
                .filter(div -> "polite".equals(div.getElement().getAttribute("aria-live")))
                .map(Div::getText)
                .findFirst()
                .orElseThrow();
    }

    private static JobProgress job(long id, JobState state, int done) {
        return new JobProgress(
                new JobId(id),
                new EnvironmentId(2),
                new MemberId(1),
                state,
                new JobNumbers(100, done, 0, 0, 100 - done),
                QueuePosition.NONE,
                0,
                state == JobState.QUEUED ? null : Instant.EPOCH,
                null,
                null,
                null,
                false,
                WorkTimes.NONE,
                JobSpeed.NORMAL,
                List.of(),
                List.of(),
                null);
    }
}
