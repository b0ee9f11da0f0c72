package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cardworkbench.journeys.ToolPage.PATIENTLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cardworkbench.support.HeldCard;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A member enables in the browser what the server has disabled, and sends what no page would send: nothing comes of it. */
@ExtendWith(OutputCaptureExtension.class)
class ForgedRequestJourneyIT extends Journey {

    private static final String VIEWER = "viewer@example.com";

    /** More than the parts that any of the pages has. */
    private static final int NODES = 400;

    private static final Pattern INCIDENT = Pattern.compile("Incident [0-9A-F-]+\\s+(.*)");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC);

    private ForgedRequests forged;

    @BeforeEach
    void listen() {
        forged = new ForgedRequests(page);
    }

    /** Else the other claims would say nothing. */
    @Test
    void reachesWhatIsEnabled() {
        var tool = openTool("admin@example.com");
        tool.chooseTemplate("Winter tyres");
        assertThat(tool.button("Review before cancelling")).isEnabled();
        var before = state();

        forged.click(forged.node(".review-button"));

        Awaitility.await().until(() -> !state().equals(before));
    }

    @Test
    void preparesNoReviewAndStartsNoJob(CapturedOutput log) {
        openTool(VIEWER);
        assertThat(page.getByText("Cancelling cards takes Admin on Card instance"))
                .isVisible();
        var before = state();

        assertNothingComesOfForgery(before, log);

        assertThat(new ToolPage(page).heading("cards? match|Cancellation in progress"))
                .hasCount(0);
        assertStillThere();
    }

    @Test
    void stopsNoJob(CapturedOutput log) {
        try (var admins = newContext()) {
            var admin = admins.newPage();
            signIn(admin, "admin@example.com");
            var tool = new ToolPage(admin);
            tool.open();
            var matched = tool.review("Card renewal");
            try (var held = HeldCard.of(jdbc, transactions, "Card renewal")) {
                assertThat(held).isNotNull();
                tool.confirm(matched);
                assertThat(tool.heading("Cancellation in progress").first()).isVisible(PATIENTLY);
                tool.openJob("Card renewal");
                assertThat(admin).hasURL(Pattern.compile(".*/jobs/.*"));
                signIn(page, VIEWER);
                open(admin.url());
                assertThat(button("Stop")).isDisabled();
                forgeEverything(log);
                assertThat(stateOfNewestJob()).isEqualTo("running by nobody");
            }
            // The other page has missed what came in answer to forged requests.
            assertThat(admin.getByText(matched + " cancelled").first()).isVisible(PATIENTLY);
            assertThat(stateOfNewestJob()).isEqualTo("completed by nobody");
            open(admin.url());
            forgeEverything(log);
            assertThat(stateOfNewestJob()).isEqualTo("completed by nobody");
        }
        assertStillThere();
    }

    @Test
    void sendsNoCard(CapturedOutput log) {
        signIn(page, VIEWER);
        page.navigate("/tools/test-card-sender");
        assertThat(page.getByText("takes Edit on Card instance").first()).isVisible();
        var before = state();

        assertNothingComesOfForgery(before, log);

        assertThat(page.getByText(Pattern.compile("Sent [\\d,]+ cards? to"))).hasCount(0);
        assertStillThere();
    }

    @Test
    void neitherMakesNorDeletesWhatCanCancel(CapturedOutput log) {
        signIn(page, "editor@example.com");
        page.navigate("/configuration/api-credentials");
        assertThat(button("Delete Demo")).isDisabled();
        var before = state();
        assertNothingComesOfForgeryOf(forged.disabledNodes(), before, log);

        page.reload();
        button("New credential").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Forged");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.RADIO).first()).isDisabled();
        var create = forged.node(".form-actions vaadin-button");
        var roles = forged.node("vaadin-radio-group");
        assertNothingComesOfForgeryOf(forged.disabledNodes(), before, log);
        forged.set(roles, "value", "1");
        forged.click(create);
        assertThat(state()).isEqualTo(before);
        assertThat(log).doesNotContain("Incident");
        assertStillThere();
    }

    private void open(String address) {
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private void forgeEverything(CapturedOutput log) {
        var disabled = forged.disabledNodes();
        forged.useWhatIsDisabled();
        assertNothingGoesWrong(() -> forge(disabled), log);
        clickEverything(log);
    }

    private void assertNothingComesOfForgery(List<@Nullable String> before, CapturedOutput log) {
        var disabled = forged.disabledNodes();
        assertNothingComesOfForgeryOf(disabled, before, log);
        clickEverything(log);
        assertThat(state()).isEqualTo(before);
    }

    private void assertNothingComesOfForgeryOf(List<Integer> nodes, List<@Nullable String> before, CapturedOutput log) {
        assertThat(nodes).isNotEmpty();
        assertThat(forged.useWhatIsDisabled()).isPositive();
        assertNothingGoesWrong(() -> forge(nodes), log);
        assertThat(state()).isEqualTo(before);
    }

    private static void assertNothingGoesWrong(Runnable forgery, CapturedOutput log) {
        var before = log.length();
        forgery.run();
        assertThat(log.subSequence(before, log.length())).doesNotContain("Incident");
    }

    private void forge(List<Integer> nodes) {
        for (var node : nodes) {
            for (var property : List.of("value", "checked", "opened", "selectedItem", "disabled")) {
                forged.set(node, property, property.equals("value") ? "1" : true);
            }
            forged.click(node);
        }
    }

    /** Without what ends the session, which anyone may; what Flow can click is an element. */
    private void clickEverything(CapturedOutput log) {
        var signOut = forged.nodesSaying("Sign out");
        IntStream.rangeClosed(1, NODES).filter(node -> !signOut.contains(node)).forEach(forged::click);
        assertThat(INCIDENT.matcher(log).results().map(incident -> incident.group(1)))
                .allMatch(fault -> fault.contains("Node does not have the feature")
                        || fault.contains("Node is not valid as an element"));
    }

    private void assertStillThere() {
        page.navigate("/tools");
        assertThat(page).hasURL(Pattern.compile(".*/tools\\?environment=\\d+"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** What a forgery could change, and time alone does not: reviews expire, jobs of before come to their end, cards expire. */
    private List<@Nullable String> state() {
        return jdbc.sql("""
                        select 'review ' || count(*) from review where created >= :start
                        union all select 'job ' || count(*) || ', ended by someone ' || count(ended_by_name) from cancel_job
                        union all select 'card ' || count(*) || ', cancelled ' || count(case when status = 7 then 1 end)
                            from card
                        union all select 'credential ' || id || coalesce(cast(deleted as varchar), '')
                            from api_credential where role = 'events'
                        """).param("start", start).query(String.class).list();
    }

    private String stateOfNewestJob() {
        return jdbc.sql("""
                        select case state when 2 then 'running' when 3 then 'completed' else 'another' end
                            || ' by ' || coalesce(ended_by_name, 'nobody')
                        from cancel_job where id = (select max(id) from cancel_job)
                        """).query(String.class).single();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
