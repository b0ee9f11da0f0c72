package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobWait;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.sql.Times;
import io.cardworkbench.start.DemoAccount;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobTextsTest extends KaribuTest {

    private static final Instant MET = Instant.parse("2099-01-01T10:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CancelJobService jobs;

    @Autowired
    private Clock clock;

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void saysWhyAJobStandsWhereThatIsKnown() {
        var sale = ownTemplate("Stalled sale");
        ToolPage.open();
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            var job = jobs.find(
                            new EnvironmentId(ToolPage.SANDBOX),
                            _find(JobBox.class).getFirst().id())
                    .orElseThrow();
            var progress = job.progress();

            assertThat(words(job)).startsWith("Stalled: no progress for ");
            assertThat(words(job.with(progress.held(2, null))))
                    .endsWith("Something else holds cards of 2 parts, which are tried again.");
            assertThat(words(job.with(progress.held(1, new JobWait(4711, "Report of the month", MET, MET)))))
                    .contains("Since 1 Jan 2099, 10:00")
                    .endsWith(
                            "session 4711 of the database (Report of the month) has held cards of 1 part, which is tried again.");
            assertThat(words(job.with(progress.held(1, new JobWait(12, null, MET, MET)))))
                    .contains("session 12 of the database (no name given)");
            assertThat(words(job.with(progress.withDatabaseAway()))).startsWith("The database can’t be reached.");
        }
    }

    @Test
    void saysThatAJobIsSlowOnPurpose() {
        var sale = ownTemplate("Slowed sale");
        ToolPage.open();
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            var box = _find(JobBox.class).getFirst();
            assertThat(ToolPage.text(box)).doesNotContain("Slowed for customers");

            slow(box.id());

            eventually(() -> assertThat(ToolPage.text(box)).contains("Slowed for customers"));
        }
    }

    private void slow(JobId job) {
        jdbc.sql("update cancel_job set slowed = :now where id = :job")
                .param("now", Times.utc(clock.instant()))
                .param("job", job.value())
                .update();
    }

    private static String words(Job job) {
        return new JobTexts(Texts.of(UI.getCurrent())).lastProgress(job, MET.plusSeconds(60));
    }
}
