package io.cardworkbench.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.Tool;
import io.cardworkbench.shell.help.CardLifecycleView;
import io.cardworkbench.shell.help.PermissionsView;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToolsViewTest extends KaribuTest {

    private static final List<Tool> TOOLS = List.of(
            new Tool(
                    "tools.title",
                    "permissions.title",
                    "tools.lead",
                    "lock",
                    PermissionsView.class,
                    Permission.SEE_CARDS),
            new Tool("product", "product", "tools.none", "workbench", ToolsView.class, Permission.SEE_CARDS),
            new Tool(
                    "tools.title",
                    "help.card-lifecycle.title",
                    "tools.lead",
                    "lifecycle",
                    CardLifecycleView.class,
                    Permission.CANCEL_CARDS));

    @BeforeEach
    void signIn() {
        signIn(DemoAccount.VIEWER);
    }

    @Test
    void everyMemberSeesThePageOfTools() {
        UI.getCurrent().navigate(ToolsView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Tools");
        _assertOne(MainLayout.class);
    }

    @Test
    void listsToolsInGroups() {
        var groups = new ToolGroups(TOOLS, here());
        assertThat(_find(groups, H2.class)).extracting(H2::getText).containsExactly("Tools", "Card Workbench");
        var first = _find(groups, ToolGroup.class).getFirst();
        assertThat(_find(first, H3.class)).hasSize(2);
        assertThat(_find(first, RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly("Permissions", "Card lifecycle");
    }

    @Test
    void opensAToolInTheSameEnvironment() {
        var groups = new ToolGroups(TOOLS, here());
        assertThat(_find(groups, RouterLink.class))
                .extracting(RouterLink::getHref)
                .containsExactly(
                        "help/permissions?environment=2", "help/card-lifecycle?environment=2", "tools?environment=2");
    }

    @Test
    void saysSoWhenThereAreNoTools() {
        var groups = new ToolGroups(List.of(), here());
        assertThat(_get(groups, Paragraph.class).getText()).isEqualTo("There are no tools here yet.");
    }

    @Test
    void locksWhatAMemberMayNotUseAndSaysWhatThatTakes() {
        var groups = new ToolGroups(TOOLS, here());
        UI.getCurrent().add(groups);

        assertThat(_find(groups, Div.class, search -> search.withClasses("tool-lock")))
                .extracting(lock -> lock.getElement().getTextRecursively())
                .containsExactly("To look at only: using it takes Admin on Card instance.");
    }

    private static Place here() {
        UI.getCurrent().navigate(ToolsView.class, QueryParameters.of("environment", "2"));
        return Place.of(UI.getCurrent());
    }
}
