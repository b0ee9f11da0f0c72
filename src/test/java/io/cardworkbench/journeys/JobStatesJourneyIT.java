package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cardworkbench.journeys.ToolPage.PATIENTLY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.cardworkbench.cancellation.Jobs;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.support.HeldCard;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The states of reviews and jobs that pass quickly are held, and looked at. */
class JobStatesJourneyIT extends Journey {

    private static final String ADMIN = "admin@example.com";

    private static final String MEMBER = "(select id from member where email = :email)";

    /** More than the threads that prepare reviews. */
    private static final int OTHER_REVIEWS = 8;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Jobs jobs;

    @Autowired
    @Qualifier("reviewExecutor")
    private Executor reviewThreads;

    @Test
    void stopsARunningJob() {
        var tool = openTool(ADMIN);
        var matched = tool.review("Delivery update");
        try (var held = HeldCard.of(jdbc, transactions, "Delivery update")) {
            start(tool, matched, held);
            assertAccessible("a running job");
            tool.button("Stop").click();
            assertThat(page.getByText("Stopping leaves the other")).isVisible();
            assertAccessible("the question before a job is stopped");
            tool.button("Stop job").click();
            Awaitility.await().until(this::isEnding);
        }

        assertThat(page.getByText("Stopped by " + ADMIN).first()).isVisible(PATIENTLY);
        assertAccessible("a stopped job");
    }

    @Test
    void withdrawsAQueuedJob() {
        var tool = openTool(ADMIN);
        var first = tool.review("Rate your purchase");
        try (var held = HeldCard.of(jdbc, transactions, "Rate your purchase")) {
            start(tool, first, held);
            page.navigate("/tools/cancel-cards");
            tool.confirm(tool.review("Welcome offer"));
            assertThat(page.getByText("next in the queue")).isVisible(PATIENTLY);
            assertAccessible("a queued job");
            tool.button("Withdraw").click();
            assertThat(page.getByText("Withdrawn by " + ADMIN).first()).isVisible(PATIENTLY);
            assertAccessible("a withdrawn job");
        }
        assertThat(page.getByText(first + " cards cancelled").first()).isVisible(PATIENTLY);
    }

    @Test
    void followsAJobOnItsPageUntilItFails() {
        var tool = openTool(ADMIN);
        var matched = tool.review("Back in stock");
        try (var held = HeldCard.of(jdbc, transactions, "Back in stock")) {
            start(tool, matched, held);
            tool.openJob("Back in stock");
            assertThat(tool.button("Stop")).isVisible();
            assertAccessible("the page of a running job");
            var job = new JobId(Long.parseLong(page.url().replaceAll(".*/jobs/(\\d+).*", "$1")));
            Thread.ofVirtual().start(() -> jobs.fail(job, "Disk full"));
            Awaitility.await().until(this::isEnding);
        }

        assertThat(page.getByText("A fault that retries did not mend: Disk full")
                        .first())
                .isVisible(PATIENTLY);
        assertAccessible("the page of a failed job");
        page.getByText("Back to Cancel cards").click();
        assertThat(page.getByText("Disk full").first()).isVisible();
        assertAccessible("a failed job");
    }

    @Test
    void saysWhatALostRightMeansForARunningAndForAQueuedJob() {
        var tool = openTool(ADMIN);
        var running = tool.review("Loyalty points expiring");
        var groups = List.<Integer>of();
        try {
            try (var held = HeldCard.of(jdbc, transactions, "Loyalty points expiring")) {
                start(tool, running, held);
                page.navigate("/tools/cancel-cards");
                tool.confirm(tool.review("Welcome offer"));
                assertThat(page.getByText("next in the queue")).isVisible(PATIENTLY);
                groups = leaveAllGroups();
                assertThat(page.getByText(ADMIN + " no longer has Admin on Card instance. The job goes on"))
                        .isVisible();
                assertAccessible("a job that goes on");
            }
            assertThat(page.getByText(ADMIN + " no longer had Admin on Card instance when the job ended"))
                    .isVisible(PATIENTLY);
            assertThat(page.getByText(ADMIN + " no longer had Admin on Card instance when the job’s turn came"))
                    .isVisible(PATIENTLY);
        } finally {
            join(groups);
        }
        assertAccessible("a refused job");
    }

    private List<Integer> leaveAllGroups() {
        var groups = jdbc.sql("select member_group_id from member_group_member where member_id = " + MEMBER)
                .param("email", ADMIN)
                .query((row, number) -> row.getInt("member_group_id"))
                .list();
        jdbc.sql("delete from member_group_member where member_id = " + MEMBER)
                .param("email", ADMIN)
                .update();
        return groups;
    }

    private void join(List<Integer> groups) {
        groups.forEach(group -> jdbc.sql(
                        "insert into member_group_member (member_group_id, member_id) values (:group, " + MEMBER + ")")
                .param("group", group)
                .param("email", ADMIN)
                .update());
    }

    @Test
    void waitsForAReviewThatIsBeingPrepared() {
        var tool = openTool(ADMIN);
        var free = new CountDownLatch(1);
        for (var other = 0; other < OTHER_REVIEWS; other++) {
            reviewThreads.execute(() -> await(free));
        }
        try {
            tool.chooseTemplate("Travel notice");
            tool.button("Review before cancelling").click();
            assertThat(tool.heading("Counting the cards that match")).isVisible();
            assertThat(tool.button("Give up")).isVisible();
            assertAccessible("a review being prepared");
        } finally {
            free.countDown();
        }
        assertThat(tool.heading("cards match")).isVisible(PATIENTLY);
    }

    @Test
    void startsNoJobFromAnExpiredReview() {
        var tool = openTool(ADMIN);
        var matched = tool.review("Payment failed");
        jdbc.sql("update review set expires = created").update();
        tool.confirm(matched);

        assertThat(page.getByText("This review has expired").first()).isVisible();
        assertThat(tool.button("Review again")).isVisible();
        assertAccessible("an expired review");
    }

    @Test
    void fitsANarrowWindowInTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(360, 800);
        var tool = openTool(ADMIN);
        assertNoSidewaysScroll();
        assertAccessible("the tool, dark and narrow");
        tool.review("Price drop");

        assertNoSidewaysScroll();
        assertAccessible("a review, dark and narrow");
    }

    private void start(ToolPage tool, String matched, HeldCard held) {
        Assertions.assertThat(held).isNotNull();
        tool.confirm(matched);
        assertThat(tool.heading("Cancellation in progress").first()).isVisible(PATIENTLY);
    }

    private void assertNoSidewaysScroll() {
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    /** Whether what ends the jobs that run is known, though the chunk whose card is held keeps them from ending. */
    private boolean isEnding() {
        return jdbc.sql("select id from cancel_job where state = 2 and ended_by_name is null and failure is null")
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
