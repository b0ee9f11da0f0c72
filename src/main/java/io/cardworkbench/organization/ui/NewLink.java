package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.organization.InvitationLink;

/** The address with which a member chooses a password, which can be read here and never again. */
final class NewLink extends Composite<Section> {

    private final OrganizationTab tab;
    private final H2 heading;
    private final Div address = new Div();

    NewLink(OrganizationTab tab, InvitationLink made, Runnable done) {
        this.tab = tab;
        var name = made.member().name();
        heading = new H2(tab.text("new-link.heading", name));
        var now = tab.services().clock().instant();
        var works = tab.text(
                "new-link.works",
                tab.texts().dateTimeInZone(made.expires()),
                tab.texts().ahead(made.expires(), now));
        var close = new Button(tab.text("new-link.done"), click -> done.run());
        address.addClassName("copyable");
        getContent().addClassNames("card", "new-secret");
        getContent()
                .add(heading, new Paragraph(works), new Paragraph(tab.text("new-link.pass-on", name)), address, close);
        show(InvitationView.PATH + "/" + made.token());
    }

    void focus() {
        Focus.on(heading);
    }

    /** The browser alone knows for sure at which address the workbench is. */
    private void show(String path) {
        address.add(new Code(path));
        address.getElement()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, this::showInFull);
    }

    private void showInFull(String url) {
        address.removeAll();
        address.add(new Code(url), new CopyButton(url, tab.text("new-link.copy")));
    }
}
