package io.cardworkbench.signin.factor.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import io.cardworkbench.signin.passkey.PasskeySettings;
import io.cardworkbench.signin.passkey.Site;
import org.springframework.stereotype.Component;

/** Knows for which site passkeys count at the page that asks, as its browser has it, a proxy in between or not. */
@Component
public class PageSite {

    private final PasskeySettings settings;

    PageSite(PasskeySettings settings) {
        this.settings = settings;
    }

    public Site current() {
        var request = VaadinServletRequest.getCurrent();
        return settings.siteAt(request.getScheme(), request.getServerName(), request.getServerPort());
    }
}
