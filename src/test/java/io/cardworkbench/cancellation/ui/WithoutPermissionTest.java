package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.DemoAccount;
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
        assertThat(_get(Anchor.class, search -> search.withText("What permissions there are"))
                        .getHref())
                .startsWith("help/permissions?environment=");
    }

    @Test
    void leavesTheJobsReadable() {
        signIn(DemoAccount.VIEWER);
        ToolPage.open();

        assertThat(_find(_get(JobsColumn.class), Select.class)).hasSize(2).allMatch(select -> select.isEnabled());
    }

    @Test
    void doesNothingOnAForgedClick() {
        signIn(DemoAccount.VIEWER);
        ToolPage.open();

        var button = ToolPage.button("Review before cancelling");
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));

        _assertNone(PreparingReview.class);
        _assertNone(ReviewResult.class);
    }

    @Test
    void disablesTheToolOfAMemberWhoLosesTheRightMeanwhile() {
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.selectTemplate("Outage notice");
        ToolPage.review();
        var groups = leaveAllGroups();
        try {
            ToolPage.click("Cancel cards now");

            assertThat(controls())
                    .isNotEmpty()
                    .allMatch(control -> !control.getElement().isEnabled());
            assertThat(ToolPage.text(_get(PermissionBanner.class))).contains("Admin on Card instance");
            _assertNone(
                    JobBox.class,
                    search -> search.withPredicate(box -> ToolPage.text(box).contains("Outage notice")));
        } finally {
            join(groups);
        }
    }

    private static List<Component> controls() {
        var builder = _get(CriteriaBuilder.class);
        var controls = new ArrayList<Component>();
        controls.addAll(_find(builder, MenuBar.class));
        controls.addAll(_find(builder, Button.class));
        controls.add(ToolPage.button("Review before cancelling"));
        controls.addAll(_find(ConfirmCancel.class));
        return controls;
    }

    private List<@Nullable Integer> leaveAllGroups() {
        var groups = jdbc.sql("select member_group_id from member_group_member where member_id = :member")
                .param("member", admin())
                .query(Integer.class)
                .list();
        jdbc.sql("delete from member_group_member where member_id = :member")
                .param("member", admin())
                .update();
        return groups;
    }

    private void join(List<@Nullable Integer> groups) {
        groups.forEach(group -> jdbc.sql(
                        "insert into member_group_member (member_group_id, member_id) values (:group, :member)")
                .param("group", group)
                .param("member", admin())
                .update());
    }

    private int admin() {
        return jdbc.sql("select id from member where email = :email")
                .param("email", DemoAccount.ADMIN.email())
                .query(Integer.class)
                .single();
    }
}
