package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.kit.Tool;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the tools in groups; the first page that members see. */
@Route("tools")
@RouteAlias("")
@Menu(order = 30, icon = "assets/icons/tools.svg")
@PageTitle("tools.title")
@PermitAll
class ToolsView extends Composite<Div> implements AfterNavigationObserver {

    private final transient List<Tool> tools;
    private final Div groups = new Div();

    ToolsView(List<Tool> tools) {
        this.tools = tools;
        getContent().addClassName("page");
        getContent().add(new H1(getTranslation("tools.title")), lead(), groups);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var ui = event.getLocationChangeEvent().getUI();
        var parameters = EnvironmentScope.parameters(EnvironmentScope.of(ui).id());
        groups.removeAll();
        tools.stream()
                .collect(Collectors.groupingBy(Tool::group, LinkedHashMap::new, Collectors.toList()))
                .forEach((group, members) -> groups.add(new ToolGroup(group, members, parameters)));
        if (tools.isEmpty()) {
            groups.add(new Paragraph(getTranslation("tools.none")));
        }
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation("tools.lead"));
        lead.addClassName("muted");
        return lead;
    }
}
