package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.EnvironmentSwitcher;
import java.util.List;

/** Where to go: first the environment, then its pages, at the end the help. */
class WorkbenchDrawer extends Composite<Section> {

    private final EnvironmentSwitcher switcher;
    private final List<PageLinks> links;

    WorkbenchDrawer(EnvironmentService environments, PermissionService permissions) {
        switcher = new EnvironmentSwitcher(environments);
        var help = PageLinks.toHelp(permissions);
        links = List.of(
                PageLinks.toPages(permissions),
                PageLinks.toConfiguration(permissions),
                PageLinks.toOrganization(permissions),
                help);
        getContent().addClassName("drawer");
        getContent().getElement().setAttribute("aria-label", getTranslation("frame.drawer"));
        help.addClassName("drawer-help");
        getContent().add(switcher);
        links.forEach(getContent()::add);
    }

    void refresh() {
        var ui = UI.getCurrent();
        switcher.refresh(ui);
        links.forEach(pages -> pages.refresh(ui));
    }
}
