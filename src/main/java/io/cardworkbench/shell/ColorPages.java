package io.cardworkbench.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Sends every page in the color scheme that its reader has chosen. */
@Component
class ColorPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(ColorPages::color);
    }

    private static void color(IndexHtmlResponse page) {
        var scheme = ColorSchemeChoice.of(page.getVaadinRequest()).value();
        page.getDocument()
                .head()
                .prependElement("meta")
                .attr("name", "color-scheme")
                .attr("content", scheme.getValue());
        page.getDocument().child(0).attr("theme", scheme.getThemeValue());
    }
}
