package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A review that takes longer than it may offers to try again or to narrow, and never to start without it. */
class SlowReviewTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void reviewTooSlowly() {
        jdbc.sql("create trigger slow before insert on review for each row call '" + TimedOut.class.getName() + "'")
                .update();
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.selectTemplate("Travel notice");
        ToolPage.review();
    }

    @AfterEach
    void reviewFast() {
        jdbc.sql("drop trigger if exists slow").update();
    }

    @Test
    void offersToTryAgain() {
        assertRefused();
        reviewFast();

        ToolPage.click("Review again");

        eventually(() -> _assertOne(ConfirmCancel.class));
    }

    @Test
    void offersToNarrow() {
        assertRefused();

        ToolPage.click("Change the criteria");

        assertThat(ToolPage.page()).contains("Open cards of “Travel notice”.").doesNotContain("Counting took too long");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void advisesWhatHasNotBeenChosen() {
        assertThat(ToolPage.page())
                .contains("Narrow the criteria: “User ID” or “Sent” makes it quicker.")
                .doesNotContain("and slows it down");
    }

    @Test
    void namesTheJobThatSlowsIt() {
        reviewFast();
        var running = ownTemplate("Running meanwhile");
        try (var _ = hold(running)) {
            ToolPage.open();
            ToolPage.start(running);
            eventually(() -> assertThat(ToolPage.page()).contains("Cancellation in progress"));
            reviewTooSlowly();

            var link = _get(
                    RouterLink.class,
                    search -> search.withPredicate(found -> found.getText().startsWith("See job ")));
            var job = link.getText().substring("See job ".length());
            assertThat(link.getHref()).startsWith("tools/cancel-cards/jobs/" + job);
            assertThat(ToolPage.page()).contains("Job " + job + " is running in this environment and slows it down");
        }
    }

    private static void assertRefused() {
        assertThat(ToolPage.page()).contains("Counting took too long").contains("Narrow the criteria");
        _assertNone(ReviewResult.class);
        _assertNone(ConfirmCancel.class);
    }
}
