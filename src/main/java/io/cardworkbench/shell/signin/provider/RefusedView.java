package io.cardworkbench.shell.signin.provider;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.signin.provider.ProviderRefused;
import io.cardworkbench.signin.provider.ProviderRefused.Reason;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** Says to somebody whom a provider knows why they are not let in here, and whom to ask. */
@Route(value = RefusedView.PATH, autoLayout = false)
@PageTitle("sign-in.provider.refused")
@AnonymousAllowed
@JsModule("context://assets/accessible.js")
public final class RefusedView extends Composite<Main> implements BeforeEnterObserver {

    /** Where it is. */
    public static final String PATH = "login/refused";

    RefusedView() {
        getContent().addClassName("sign-in");
    }

    /** Not in the address: the page says an e-mail address, which no log of requests has to know. */
    public static void keepIn(HttpSession session, ProviderRefused refused) {
        var kept = new Refused(
                refused.reason(), refused.email(), refused.provider().name());
        session.setAttribute(Refused.class.getName(), kept);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(Refused.class.getName()) instanceof Refused refused) {
            show(refused);
        } else {
            event.forwardTo("login");
        }
    }

    private void show(Refused refused) {
        var key = "sign-in.provider." + refused.reason();
        var heading = new H1(getTranslation(key + ".title", refused.provider(), refused.email()));
        var card = new Section(
                heading,
                new Paragraph(getTranslation(key + ".detail", refused.provider(), refused.email())),
                new Anchor("login", getTranslation("sign-in.provider.back")));
        card.addClassNames("card", "invitation");
        getContent().removeAll();
        getContent().add(card);
        Focus.on(heading);
    }

    private record Refused(Reason reason, String email, String provider) implements Serializable {}
}
