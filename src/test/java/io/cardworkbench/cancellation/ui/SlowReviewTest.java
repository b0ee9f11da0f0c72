package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A review that takes longer than it may offers to try again or to narrow, and never to start without it. */
@TestPropertySource(properties = "workbench.cancellation.review-time-limit=1s")
class SlowReviewTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void reviewSlowly() {
        jdbc.sql("create alias slow for 'java.lang.Thread.sleep(long)'").update();
        jdbc.sql("alter table review add constraint slow_ck check (id is null or slow(1500) is null) nocheck")
                .update();
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.selectTemplate("Travel notice");
        ToolPage.review();
    }

    @AfterEach
    void reviewFast() {
        jdbc.sql("alter table review drop constraint if exists slow_ck").update();
        jdbc.sql("drop alias if exists slow").update();
    }

    @Test
    void offersToTryAgain() {
        assertRefused();
        reviewFast();

        ToolPage.click("Review again");

        ToolPage.eventually(() -> _assertOne(ConfirmCancel.class));
    }

    @Test
    void offersToNarrow() {
        assertRefused();

        ToolPage.click("Change the criteria");

        assertThat(ToolPage.page()).contains("Open cards of “Travel notice”.").doesNotContain("Counting took too long");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    private static void assertRefused() {
        assertThat(ToolPage.page()).contains("Counting took too long").contains("or narrow the criteria");
        _assertNone(ReviewResult.class);
        _assertNone(ConfirmCancel.class);
    }
}
