package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.Tool;
import io.cardworkbench.kit.Lead;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Lists the tools. */
@Route("tools")
@Menu(order = 30, icon = "assets/icons/tools.svg")
@PageTitle("tools.title")
@PermitAll
public class ToolsView extends Composite<Div> implements AfterNavigationObserver {

    private final transient List<Tool> tools;
    private final Div groups = new Div();

    ToolsView(List<Tool> tools) {
        this.tools = tools;
        var lead = new Lead(getTranslation("tools.lead"));
        getContent().addClassName("page");
        getContent().add(new H1(getTranslation("tools.title")), lead, groups);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = Place.of(event.getLocationChangeEvent().getUI());
        groups.removeAll();
        groups.add(new ToolGroups(tools, place));
    }
}
