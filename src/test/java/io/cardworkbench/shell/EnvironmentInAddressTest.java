package io.cardworkbench.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.shell.errors.PageNotFoundView;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class EnvironmentInAddressTest extends KaribuTest {

    @Autowired
    private EnvironmentService environments;

    private Environment production;
    private Environment sandbox;

    @BeforeEach
    void signIn() {
        signIn(DemoAccount.VIEWER);
        production = environment("Production");
        sandbox = environment("Sandbox");
        environments.remember(sandbox.id());
    }

    @Test
    void keepsTheEnvironmentInTheAddress() {
        open("tools", production);
        assertThat(address()).isEqualTo("tools?environment=" + production.id());
        assertThat(EnvironmentScope.of(UI.getCurrent())).isEqualTo(production);
        assertThat(_find(SideNavItem.class))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getPath()).endsWith("?environment=" + production.id()));
    }

    @Test
    void addsTheLastEnvironmentToAnAddressWithoutOne() {
        UI.getCurrent().navigate("help/card-lifecycle", QueryParameters.of("kept", "as is"));
        assertThat(address()).isEqualTo("help/card-lifecycle?environment=" + sandbox.id() + "&kept=as%20is");
        assertThat(EnvironmentScope.of(UI.getCurrent())).isEqualTo(sandbox);
    }

    @Test
    void theBareAddressLeadsToTheStart() {
        UI.getCurrent().navigate("");
        assertThat(address()).isEqualTo("?environment=" + sandbox.id());
    }

    @Test
    void staysInTheEnvironmentOfTheTabWhenAnotherTabWorksElsewhere() {
        open("tools", production);
        environments.remember(sandbox.id());
        UI.getCurrent().navigate("help/card-lifecycle");
        assertThat(EnvironmentScope.of(UI.getCurrent())).isEqualTo(production);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "-1", "1 or 1=1", "", "99999999999", "\u0661"})
    void refusesAnUnknownEnvironment(String id) {
        UI.getCurrent().navigate("tools", QueryParameters.of("environment", id));
        _assertOne(PageNotFoundView.class);
        assertThat(EnvironmentScope.find(UI.getCurrent())).isEmpty();
    }

    @Test
    void refusesTwoEnvironmentsAtOnce() {
        var both = List.of(production.id().toString(), sandbox.id().toString());
        UI.getCurrent().navigate("tools", new QueryParameters(Map.of("environment", both)));
        _assertOne(PageNotFoundView.class);
    }

    @Test
    void switchesToTheSamePlaceInTheOtherEnvironment() {
        open("help/card-lifecycle", production);
        choose(sandbox);
        assertThat(address()).isEqualTo("help/card-lifecycle?environment=" + sandbox.id());
        assertThat(environments.lastOrFirst()).contains(sandbox);
    }

    @Test
    void switchesToTheFallbackOfAPlaceThatOneEnvironmentOnlyHas() {
        open("only-here/42", production);
        choose(sandbox);
        assertThat(address()).isEqualTo("tools?environment=" + sandbox.id());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Environment environment) {
        var switcher = (Select<Environment>) _get(Select.class);
        _setValue(switcher, environment);
    }

    private static void open(String path, Environment environment) {
        UI.getCurrent().navigate(path, EnvironmentScope.parameters(environment.id()));
    }

    private Environment environment(String name) {
        return environments.all().stream()
                .filter(environment -> environment.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
