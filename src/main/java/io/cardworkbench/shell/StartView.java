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
import io.cardworkbench.access.ui.StartPart;
import io.cardworkbench.access.ui.Tool;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** The first page that members see: what happens in the environment, and where to go. */
@Route("")
@Menu(order = 5, icon = "assets/icons/workbench.svg")
@PageTitle("start.title")
@PermitAll
public class StartView extends Composite<Div> implements AfterNavigationObserver {

    private final transient List<StartPart> parts;
    private final transient List<Tool> tools;
    private final Div content = new Div();

    StartView(List<StartPart> parts, List<Tool> tools) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(StartPart::order)).toList();
        this.tools = tools;
        content.addClassName("start");
        getContent().addClassName("page");
        getContent().add(new H1(getTranslation("start.title")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = Place.of(event.getLocationChangeEvent().getUI());
        content.removeAll();
        content.add(new ToolGroups(tools, place));
        parts.forEach(part -> content.add(part.make().apply(place)));
    }
}
