package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Markup in whatever members and senders choose is shown as the text that it is, on every page, and makes no element. */
class StoredMarkupJourneyIT extends Journey {

    /** Short enough for every name; the quotes would leave an attribute, the image would run a script. */
    private static final String MARKUP = "zz'\"><img src=stolen onerror=stolen=1><b class=stolen>x</b>";

    private static final String MADE_OF_MARKUP = "img[src*=stolen], .stolen";

    private static final long CARD = 900_000_000L;

    @Autowired
    private JdbcClient jdbc;

    private void storeMarkup() {
        run("insert into card_template (environment_id, name) values (2, :markup)");
        run("""
                insert into sent_card (id, environment_id, card_template_id, live, user_id, event_name, lifecycle_id,
                    flow_instance_id, flow_invocation_id, created)
                select 900000000, 2, id, true, :markup, :markup, :markup, :markup, :markup, current_timestamp
                from card_template where name = :markup
                """);
        run(
                "insert into card_state (card_id, status, updated) select id, 2, created from sent_card where user_id = :markup");
        jdbc.sql("insert into card_content (card_id, payload) values (900000000, :payload)")
                .param("payload", payload())
                .update();
        run("insert into member_group (organization_id, name) values (1, :markup)");
        run("insert into role (organization_id, name, built_in) values (1, :markup, false)");
        run(
                "insert into role_permission (role_id, resource, level) select id, 'card-instance', 3 from role where name = :markup");
        run("""
                insert into member_group_role (member_group_id, role_id)
                select g.id, r.id from member_group g, role r where g.name = :markup and r.name = :markup
                """);
        run("""
                insert into member (organization_id, email, name, password_hash, active, invited)
                values (1, 'markup@example.com', :markup, 'x', true, false)
                """);
        run("""
                insert into member_group_member (member_group_id, member_id)
                select g.id, m.id from member_group g, member m where g.name = :markup and m.name = :markup
                """);
        run("""
                insert into api_credential (environment_id, name, client_id, secret_hash, role, created)
                values (2, :markup, 'markup', 'x', 'events', current_timestamp)
                """);
        run("insert into environment (organization_id, name) values (1, :markup)");
    }

    /** All journeys share the organization. */
    @AfterEach
    void forgetMarkup() {
        for (var table : List.of("member_group", "role", "member", "api_credential", "environment")) {
            run("delete from " + table + " where name = :markup");
        }
    }

    @Test
    void isShownAsText() {
        storeMarkup();
        signIn(page, "owner@example.com");
        assertTextAt("cards?environment=2&userId=" + encoded());
        assertTextAt("cards/" + CARD + "?environment=2");
        assertTextAt("customers?environment=2&userId=" + encoded());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase this customer…"))
                .click();
        assertText("erasing");
        assertTextAt("organization/members?environment=2");
        assertTextAt("organization/members/" + id("member") + "?environment=2");
        assertTextAt("organization/groups?environment=2");
        assertTextAt("organization/groups/" + id("member_group") + "?environment=2");
        assertTextAt("organization/roles?environment=2");
        assertTextAt("organization/roles/" + id("role") + "?environment=2");
        assertTextAt("organization/environments?environment=2");
        assertTextAt("configuration/api-credentials?environment=2");
        assertTextAt("cards?environment=" + id("environment"));
        cancel();
        assertTextAt("tools/cancel-cards?environment=2");
        assertTextAt("tools/cancel-cards/jobs/"
                + jdbc.sql("select max(id) from cancel_job").query(Long.class).single() + "?environment=2");
        assertTextInTheAuditLog();
        assertTextInThePalette();
        // Told anew, with the job and its reason.
        assertTextAt("cards/" + CARD + "?environment=2");
    }

    /** Else the other claim would say nothing. */
    @Test
    void findsAnElementThatWasMadeOfIt() {
        page.navigate("/login");
        page.evaluate("markup => document.querySelector('body').insertAdjacentHTML('beforeend', markup)", MARKUP);

        assertThat(page.locator(MADE_OF_MARKUP)).hasCount(2);
    }

    private void cancel() {
        var tool = new ToolPage(page);
        assertTextAt("tools/cancel-cards?environment=2&userId=" + encoded());
        tool.button("Review before cancelling").click();
        assertThat(tool.heading("1 card matches")).isVisible(ToolPage.PATIENTLY);
        assertText("a review");
        page.getByLabel("Reason (optional)").pressSequentially(MARKUP);
        tool.button("Cancel cards now").click();
        assertThat(page.locator(".job-box").first()).containsText("Completed", patiently());
        assertText("a job");
    }

    private void assertTextInTheAuditLog() {
        page.navigate("/organization/audit-log?environment=2");
        var details = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the details of Cancel job submitted"));
        details.first().click();
        assertText("the audit log");
    }

    private void assertTextInThePalette() {
        page.keyboard().press("Control+k");
        page.keyboard().type("zz'");
        assertText("the palette");
        page.keyboard().press("Escape");
    }

    private void assertTextAt(String path) {
        page.navigate("/" + path);
        assertText(path);
    }

    /** Looks into the shadow of components as well. */
    private void assertText(String where) {
        assertThat(page.getByText(MARKUP).first()).isAttached();
        Assertions.assertThat(page.locator(MADE_OF_MARKUP).count()).as(where).isZero();
        Assertions.assertThat(page.evaluate("() => window.stolen === undefined"))
                .as(where)
                .isEqualTo(true);
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static String encoded() {
        return URLEncoder.encode(MARKUP, StandardCharsets.UTF_8);
    }

    private static String payload() {
        var text = MARKUP.replace("\"", "\\\"");
        return """
                {"detail": {"headline": "%1$s", "text": "%1$s", "button": "%1$s", "picture": "%1$s", "%1$s": "%1$s"},
                "metadata": {"%1$s": ["%1$s"]}}
                """.formatted(text);
    }

    private int id(String table) {
        return jdbc.sql("select id from " + table + " where name = :markup")
                .param("markup", MARKUP)
                .query(Integer.class)
                .single();
    }

    private void run(String sql) {
        jdbc.sql(sql).param("markup", MARKUP).update();
    }
}
