package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.PermissionsLink;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.cancellation.job.QueuePolicy;
import io.cardworkbench.cancellation.ui.steps.PreparingReview;
import io.cardworkbench.cards.ui.criteria.CriteriaBuilder;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.support.DisabledControls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WithoutPermissionTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void disablesEveryControlAndSaysWhyAndWhomToAsk() {
        signIn(DemoAccount.VIEWER);
        ToolPage.open();

        assertThat(controls())
                .isNotEmpty()
                .allMatch(control -> !control.getElement().isEnabled());
        assertThat(ToolPage.text(_get(PermissionBanner.class)))
                .contains("Admin on Card instance")
                .contains("Admins")
                .contains("Owners");
        assertThat(_get(PermissionsLink.class).getHref()).startsWith("organization/permissions?environment=");
    }

    @Test
    void leavesTheJobsReadable() {
        signIn(DemoAccount.VIEWER);
        ToolPage.open();

        assertThat(_find(_get(JobsColumn.class), Select.class)).hasSize(2).allMatch(select -> select.isEnabled());
    }

    @Test
    void leavesNoRefusalsBehindWhereNothingMayBeSeen() {
        signIn(DemoAccount.ADMIN);
        var before = refusals();
        var groups = leaveAllGroups(DemoAccount.ADMIN);
        try {
            ToolPage.open();

            assertThat(ToolPage.page()).contains("Seeing jobs takes View on Card instance");
        } finally {
            join(DemoAccount.ADMIN, groups);
        }

        assertThat(refusals()).isEqualTo(before);
    }

    @Test
    void saysOnTheJobsPageWhyItsActionsAreDisabled() {
        var payment = ownTemplate("Payment failed");
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        try (var _ = hold(payment)) {
            ToolPage.start(payment);
            var link = _find(_find(JobBox.class).getFirst(), RouterLink.class)
                    .getFirst()
                    .getHref();
            signIn(DemoAccount.VIEWER);
            ToolPage.go(link);

            assertThat(ToolPage.button("Stop").isEnabled()).isFalse();
            assertThat(DisabledControls.all()).isNotEmpty();
            assertThat(DisabledControls.unexplained()).isEmpty();
            assertThat(ToolPage.text(_get(PermissionBanner.class))).contains("Admin on Card instance");
        }
        eventually(() -> _assertNone(PermissionBanner.class));
    }

    @Test
    void refusesAForgedReview() {
        var outage = ownTemplate("Outage notice");
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.selectTemplate(outage);
        var reviews = count("review", "member_id");

        assertRefusedWithoutTheRight("Review before cancelling", "ReviewService.start");

        _assertNone(PreparingReview.class);
        _assertNone(ReviewResult.class);
        assertThat(count("review", "member_id")).isEqualTo(reviews);
    }

    @Test
    void refusesAForgedConfirmation() {
        var outage = ownTemplate("Outage notice");
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.selectTemplate(outage);
        ToolPage.review();
        var jobs = count("cancel_job", "submitted_by");

        assertRefusedWithoutTheRight("Cancel cards now", "CancelJobService.submit");

        assertThat(count("cancel_job", "submitted_by")).isEqualTo(jobs);
    }

    @Test
    void refusesForgedClicksOnJobs() {
        var queued = ownTemplate("Delivery update", QueuePolicy.SMALL_JOB + 1);
        var running = ownTemplate("Loyalty points expiring", QueuePolicy.SMALL_JOB + 1);
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        try (var _ = hold(running)) {
            ToolPage.start(running);
            ToolPage.start(queued);
            ToolPage.click("Stop");

            assertRefusedWithoutTheRight("Stop job", "CancelJobService.stop");
            assertRefusedWithoutTheRight("Withdraw", "CancelJobService.withdraw");

            assertThat(ToolPage.text(_find(JobBox.class).get(0))).contains("Queued");
            assertThat(ToolPage.text(_find(JobBox.class).get(1))).contains("Cancellation in progress");
            forgeClick("Withdraw");
            assertThat(ToolPage.text(_find(JobBox.class).get(0))).contains("Withdrawn");
        }
    }

    @Test
    void disablesTheToolOfAMemberWhoLosesTheRightMeanwhile() {
        var outage = ownTemplate("Outage notice");
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.selectTemplate(outage);
        ToolPage.review();
        var groups = leaveAllGroups(DemoAccount.ADMIN);
        try {
            ToolPage.click("Cancel cards now");

            assertThat(controls())
                    .isNotEmpty()
                    .allMatch(control -> !control.getElement().isEnabled());
            assertThat(ToolPage.text(_get(PermissionBanner.class))).contains("Admin on Card instance");
            _assertNone(
                    JobBox.class,
                    search -> search.withPredicate(box -> ToolPage.text(box).contains(outage)));
        } finally {
            join(DemoAccount.ADMIN, groups);
        }
    }

    @Test
    void saysThatAJobGoesOnThoughItsSubmitterLostTheRight() {
        var gift = ownTemplate("Birthday gift");
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        var groups = new ArrayList<@Nullable Integer>();
        try {
            try (var _ = hold(gift)) {
                ToolPage.start(gift);
                assertThat(newestBox()).contains("Cancellation in progress").doesNotContain("Admin on Card instance");
                groups.addAll(leaveAllGroups(DemoAccount.ADMIN));
                join(DemoAccount.ADMIN, List.of(viewers()));
                eventually(() -> assertThat(newestBox())
                        .contains("Cancellation in progress")
                        .contains(DemoAccount.ADMIN.email()
                                + " no longer has Admin on Card instance. The job goes on, because it was permitted"));
            }
            eventually(() -> assertThat(newestBox())
                    .contains("Completed")
                    .contains(DemoAccount.ADMIN.email() + " no longer had Admin on Card instance when the job ended."));
        } finally {
            leaveAllGroups(DemoAccount.ADMIN);
            join(DemoAccount.ADMIN, groups);
        }
        ToolPage.go(_find(_find(JobBox.class).getFirst(), RouterLink.class)
                .getFirst()
                .getHref());
        assertThat(ToolPage.page()).contains("no longer had Admin on Card instance when the job ended.");
    }

    private static String newestBox() {
        return ToolPage.text(_find(JobBox.class).getFirst());
    }

    private static List<Component> controls() {
        var controls = new ArrayList<Component>();
        _find(CriteriaBuilder.class).forEach(builder -> {
            controls.addAll(_find(builder, NativeButton.class));
            controls.addAll(_find(builder, Button.class));
        });
        controls.addAll(_find(Button.class, search -> search.withText("Review before cancelling")));
        controls.addAll(_find(ConfirmCancel.class));
        return controls;
    }

    /** The second click comes when the page knows already, and shows the button disabled. */
    private void assertRefusedWithoutTheRight(String button, String operation) {
        var before = refusals();
        var groups = leaveAllGroups(DemoAccount.ADMIN);
        join(DemoAccount.ADMIN, List.of(viewers()));
        try {
            forgeClick(button);
            assertThat(ToolPage.button(button).isEnabled()).isFalse();
            forgeClick(button);
        } finally {
            leaveAllGroups(DemoAccount.ADMIN);
            join(DemoAccount.ADMIN, groups);
        }
        assertThat(refusals().subList(before.size(), refusals().size()))
                .hasSize(2)
                .allMatch(detail -> detail.contains(operation));
    }

    private List<String> refusals() {
        return AuditLines.of(jdbc, new MemberId(idOf(DemoAccount.ADMIN)), "call-refused")
                .details();
    }

    /** As a request that was written by hand: it reaches the listener, whatever the button looks like. */
    private static void forgeClick(String text) {
        var button = ToolPage.button(text);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private int count(String table, String memberColumn) {
        return jdbc.sql("select count(*) from " + table + " where " + memberColumn + " = :member")
                .param("member", idOf(DemoAccount.ADMIN))
                .query(Integer.class)
                .single();
    }

    /** They see jobs. */
    private int viewers() {
        return jdbc.sql("select id from member_group where name = 'Viewers'")
                .query(Integer.class)
                .single();
    }
}
