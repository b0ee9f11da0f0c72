package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.signin.provider.Provider;
import java.util.List;

/** A way to sign in at each provider that is set up. */
final class ProviderLinks extends Composite<Section> {

    ProviderLinks(List<Provider> providers) {
        getContent().addClassName("sign-in-providers");
        getContent().getElement().setAttribute("aria-label", getTranslation("sign-in.title"));
        providers.forEach(provider -> getContent().add(link(provider)));
    }

    /** Above other ways. */
    ProviderLinks orElse() {
        var or = new Div(getTranslation("sign-in.provider.or"));
        or.addClassName("sign-in-or");
        getContent().add(or);
        return this;
    }

    private Anchor link(Provider provider) {
        var link = new Anchor(provider.path(), getTranslation("sign-in.provider.with", provider.name()));
        link.addClassName("sign-in-provider");
        // It leads to no view: the browser has to leave the page.
        link.setRouterIgnore(true);
        return link;
    }
}
