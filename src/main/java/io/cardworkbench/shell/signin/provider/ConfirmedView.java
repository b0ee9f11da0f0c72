package io.cardworkbench.shell.signin.provider;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Sends a member back to the page from which they went to a provider to show anew who they are. */
@Route(value = ConfirmedView.PATH, autoLayout = false)
@PageTitle("sign-in.provider.confirmed.title")
@PermitAll
final class ConfirmedView extends Composite<Main> {

    static final String PATH = "confirmed";

    ConfirmedView() {
        var card = new Section(
                new H1(getTranslation("sign-in.provider.confirmed.title")),
                new Paragraph(getTranslation("sign-in.provider.confirmed.detail")));
        card.addClassNames("card", "invitation");
        getContent().addClassName("sign-in");
        getContent().add(card);
    }
}
