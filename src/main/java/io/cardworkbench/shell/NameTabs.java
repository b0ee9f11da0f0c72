package io.cardworkbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Adds the name of the product to the title of every browser tab. */
@Component
class NameTabs implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(
                        start -> start.getUI().addAfterNavigationListener(navigation -> nameLater(start.getUI())));
    }

    /** Vaadin sets the title of the page after the listeners of its navigation. */
    private static void nameLater(UI ui) {
        ui.beforeClientResponse(ui, context -> name(ui));
    }

    private static void name(UI ui) {
        var page = ui.getInternals().getTitle();
        var product = ui.getTranslation("product");
        if (!page.endsWith(product)) {
            ui.getPage().setTitle(page.isEmpty() ? product : ui.getTranslation("frame.tab", page, product));
        }
    }
}
