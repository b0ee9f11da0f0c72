package io.cardworkbench.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static io.cardworkbench.shell.MarkedEnvironment.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import io.cardworkbench.Application;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.shell.errors.PageNotFoundView;
import io.cardworkbench.start.DemoAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every address of the workbench, with every id of another environment: nothing of that one is on the page. */
class IsolationTest extends KaribuTest {

    /** Members, groups and roles have their ids in the organization, whichever environment its pages are opened in. */
    private static final String ORGANIZATION = "organization/";

    /** Tells of all environments to those who may see everyone's entries. */
    private static final String AUDIT_LOG = ORGANIZATION + "audit-log";

    /** The environment of the demo that has few cards. */
    private static final int PRODUCTION = 1;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private MarkedEnvironment.Made other;

    @BeforeEach
    void makeOther() {
        signIn(DemoAccount.OWNER);
        other = beans.createBean(MarkedEnvironment.class).make();
        signIn(DemoAccount.ADMIN);
    }

    /** What is opened is remembered. */
    @AfterEach
    void goBackToTheSandbox() {
        jdbc.sql("update member set last_environment_id = 2").update();
    }

    @Test
    void showsTheMarksWhereTheyBelong() {
        var id = other.cards().getFirst();
        assertThat(open("cards/" + id, other.id().value(), Map.of())).contains(MARK + "payload", MARK + "template");
        assertThat(open("cards", other.id().value(), Map.of())).contains(MARK + "customer");
        var job = Objects.requireNonNull(other.ids().get("job")).getFirst();
        assertThat(open("tools/cancel-cards/jobs/" + job, other.id().value(), Map.of()))
                .contains(MARK + "reason");
        var review = Objects.requireNonNull(other.ids().get("review")).getFirst();
        signIn(DemoAccount.OWNER);
        assertThat(open("tools/cancel-cards", other.id().value(), Map.of("review", review)))
                .contains(MARK + "template");
        signIn(DemoAccount.ADMIN);
        assertThat(open("configuration/api-credentials", other.id().value(), Map.of()))
                .contains(MARK + "credential");
    }

    @Test
    void showsNothingOfAnotherEnvironment() {
        for (var route : routes()) {
            for (var kind : other.ids().entrySet()) {
                for (var id : kind.getValue()) {
                    if (hasParameter(route) && !route.getTemplate().startsWith(ORGANIZATION)) {
                        assertAsIfItWereNowhere(route, id, kind.getKey());
                    }
                    assertNothingAt(path(route, "1"), Map.of(kind.getKey(), id), id);
                }
            }
        }
    }

    @Test
    void showsNothingToAMemberWithoutPermissions() {
        var groups = leaveAllGroups(DemoAccount.ADMIN);
        try {
            for (var route : routes()) {
                for (var ids : other.ids().values()) {
                    for (var id : hasParameter(route) ? ids : List.of("")) {
                        var page = open(path(route, id), other.id().value(), Map.of());
                        assertThat(without(id, page)).as(path(route, id)).doesNotContain(MARK);
                    }
                }
            }
        } finally {
            join(DemoAccount.ADMIN, groups);
        }
    }

    private void assertAsIfItWereNowhere(RouteData route, String id, String kind) {
        var nowhere = nowhere(id);
        assertNothingAt(path(route, id), Map.of(), id);
        var found = isNotFound();
        var words = without(id, WholePage.words());

        open(path(route, nowhere), PRODUCTION, Map.of());

        assertThat(words).as("%s for %s", route.getTemplate(), kind).isEqualTo(without(nowhere, WholePage.words()));
        assertThat(found).isEqualTo(isNotFound());
    }

    private void assertNothingAt(String path, Map<String, String> parameters, String sent) {
        var page = without(sent, open(path, PRODUCTION, parameters));
        if (!path.equals(AUDIT_LOG)) {
            assertThat(page).as("%s %s", path, parameters).doesNotContain(MARK);
        }
        for (var card : other.cards()) {
            assertThat(page).as("%s %s", path, parameters).doesNotContain("cards/" + card);
        }
    }

    /** What was sent may come back. */
    private static String without(String sent, String text) {
        return sent.isEmpty() ? text : text.replaceAll("(?<!\\d)" + Pattern.quote(sent) + "(?!\\d)", "…");
    }

    private static boolean isNotFound() {
        return !_find(PageNotFoundView.class).isEmpty();
    }

    private static String nowhere(String id) {
        if (id.startsWith(MARK)) {
            return "nowhere";
        }
        return id.contains("-") ? UUID.randomUUID().toString() : "999999999";
    }

    /** Those of the application, without those of tests. */
    private static List<RouteData> routes() {
        var registry = UI.getCurrent().getInternals().getRouter().getRegistry();
        var application = Application.class.getProtectionDomain().getCodeSource();
        var routes = RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget()
                        .getProtectionDomain()
                        .getCodeSource()
                        .equals(application))
                .toList();
        assertThat(routes).hasSizeGreaterThan(12).anyMatch(IsolationTest::hasParameter);
        return routes;
    }

    private static boolean hasParameter(RouteData route) {
        return route.getTemplate().contains(":");
    }

    private static String path(RouteData route, String id) {
        return route.getTemplate().replaceAll(":[^/]+", id);
    }

    /** All of the page at an address. */
    private static String open(String path, int environment, Map<String, String> parameters) {
        var all = new ArrayList<>(List.of(EnvironmentScope.PARAMETER + "=" + environment));
        parameters.forEach((name, value) -> all.add(name + "=" + value));
        UI.getCurrent().navigate(new Location(path).getPath(), QueryParameters.fromString(String.join("&", all)));
        return WholePage.text();
    }
}
