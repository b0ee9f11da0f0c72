package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.ui.EnvironmentSwitcher;
import io.cardworkbench.access.ui.PageRights;
import java.util.List;

/** Where to go: first the environment, then its pages, at the end the help. */
class WorkbenchDrawer extends Composite<Section> {

    private final EnvironmentSwitcher switcher;
    private final List<PageLinks> links;

    WorkbenchDrawer(EnvironmentService environments, PageRights rights) {
        switcher = new EnvironmentSwitcher(environments);
        var help = PageLinks.toHelp(rights);
        links = List.of(
                PageLinks.toPages(rights), PageLinks.toConfiguration(rights), PageLinks.toOrganization(rights), help);
        getContent().addClassName("drawer");
        getContent().getElement().setAttribute("aria-label", getTranslation("frame.drawer"));
        help.addClassName("drawer-help");
        getContent().add(switcher);
        links.forEach(getContent()::add);
        Signal.effect(this, () -> {
            if (rights.changes().get() > 0) {
                switcher.refresh(UI.getCurrent());
            }
        });
    }

    void refresh() {
        var ui = UI.getCurrent();
        switcher.refresh(ui);
        links.forEach(pages -> pages.refresh(ui));
    }
}
