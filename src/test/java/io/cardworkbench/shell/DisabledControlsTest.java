package io.cardworkbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.support.DisabledControls;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** On no page is there anything that can't be used without a sentence that says why; the page of a job has a test of its own. */
class DisabledControlsTest extends KaribuTest {

    private static final Map<String, String> EXAMPLES = Map.of(
            "cards/:___url_parameter", "cards/100",
            "customers/:___url_parameter", "customers/customer-00007",
            "organization/members/:___url_parameter", "organization/members/4",
            "organization/groups/:___url_parameter", "organization/groups/3",
            "organization/roles/:___url_parameter", "organization/roles/4",
            "tools/cancel-cards/jobs/:___url_parameter", "tools/cancel-cards/jobs/1");

    @Autowired
    private EnvironmentService environments;

    @ParameterizedTest
    @EnumSource
    void areExplainedToEveryMember(DemoAccount account) {
        signIn(account);

        assertThat(unexplained(2)).isEmpty();
    }

    @Test
    void areExplainedInADeactivatedEnvironment() {
        signIn(DemoAccount.OWNER);
        var made = environments.create(unique("Over no. "));
        environments.deactivate(made.id());

        assertThat(unexplained(made.id().value())).isEmpty();
    }

    @Test
    void areFoundWhereThereAreAny() {
        signIn(DemoAccount.ADMIN);
        browse("organization/groups?environment=2");

        assertThat(DisabledControls.all()).containsExactly("organization/groups: ActButton New group");
    }

    private List<String> unexplained(int environment) {
        var unexplained = new ArrayList<String>();
        for (var path : paths()) {
            assertThat(path).as("has an example").doesNotContain("___url_parameter");
            browse(path + "?environment=" + environment);
            MockVaadin.clientRoundtrip(false);
            unexplained.addAll(DisabledControls.unexplained());
        }
        return unexplained;
    }

    private static List<String> paths() {
        var routes = RouteConfiguration.forRegistry(
                UI.getCurrent().getInternals().getRouter().getRegistry());
        return routes.getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(PermitAll.class))
                .map(RouteData::getTemplate)
                .map(template -> EXAMPLES.getOrDefault(template, template))
                .toList();
    }
}
