package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.TimeText;
import io.cardworkbench.organization.InvitationLink;

/**
 * The address with which a member chooses a password, which can be read here and never again; where nobody signs in by a password,
 * that of the workbench.
 */
final class NewLink extends Composite<Section> {

    private final Editing editing;
    private final H2 heading;
    private final Div address = new Div();

    NewLink(OrganizationServices services, Editing editing, InvitationLink made, Runnable done) {
        this.editing = editing;
        var name = made.member().name();
        heading = new H2(editing.text(services.passwords() ? "new-link.heading" : "new-link.address", name));
        var now = services.clock().instant();
        var works = TimeText.within(
                editing.texts(),
                "new-link.works",
                TimeText.absolute(editing.texts(), made.expires()),
                new Span(editing.texts().ahead(made.expires(), now)));
        var close = new ActButton(editing.text("new-link.done"), done);
        address.addClassName("copyable");
        getContent().addClassNames("card", "new-secret");
        getContent().add(heading);
        if (services.passwords()) {
            getContent().add(new Paragraph(works), new Paragraph(editing.text("new-link.pass-on", name)));
            show(InvitationView.PATH + "/" + made.token());
        } else {
            getContent()
                    .add(new Paragraph(editing.text(
                            "new-link.none-needed", name, made.member().email())));
            show("");
        }
        getContent().add(address, close);
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
        address.add(new Code(url), new CopyButton(url, editing.text("new-link.copy")));
    }
}
