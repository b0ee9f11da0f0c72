package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.ui.EnvironmentSwitcher;

/** Where to go: first the environment, then its pages, at the end the help. */
class WorkbenchDrawer extends Composite<Section> {

    private final EnvironmentSwitcher switcher;
    private final PageLinks pages = PageLinks.toPages();
    private final PageLinks help = PageLinks.toHelp();

    WorkbenchDrawer(EnvironmentService environments) {
        switcher = new EnvironmentSwitcher(environments);
        getContent().addClassName("drawer");
        getContent().getElement().setAttribute("aria-label", getTranslation("frame.drawer"));
        help.addClassName("drawer-help");
        getContent().add(switcher, pages, help);
    }

    void refresh() {
        var ui = UI.getCurrent();
        switcher.refresh(ui);
        pages.refresh(ui);
        help.refresh(ui);
    }
}
