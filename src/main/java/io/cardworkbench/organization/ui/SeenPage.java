package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.PermissionNote;
import io.cardworkbench.access.ui.PermissionsLink;
import io.cardworkbench.kit.Focus;

/** A page that goes when its member may not see it any more, and comes back with the right. */
public final class SeenPage extends Composite<Div> {

    private final OrganizationTab tab;
    private boolean gone;

    SeenPage(OrganizationTab tab, Component page) {
        this.tab = tab;
        getContent().add(page);
        tab.rights().followWhileAttached(this);
        Signal.effect(this, this::follow);
    }

    private void follow() {
        var seen = tab.rights().see().get();
        if (seen && gone) {
            getUI().ifPresent(ui -> ui.accessLater(() -> ui.refreshCurrentRoute(false), () -> {})
                    .run());
        } else if (!seen && !gone) {
            gone = true;
            Signal.untracked(this::showWhatIsMissing);
        }
    }

    /** What the member has just done may have caused it. */
    private Component showWhatIsMissing() {
        var heading = new H1(tab.text("not-seen.title"));
        var said = new Paragraph(tab.said().peek());
        said.setVisible(!said.getText().isEmpty());
        var note = PermissionNote.of(this, tab.rights(), tab.rights().neededToSee());
        var help = new PermissionsLink(tab.place().environment().id(), tab.text("permission-banner.help"));
        var page = new Div(heading, said, note, help);
        page.addClassName("organization-page");
        getContent().removeAll();
        getContent().add(page);
        Focus.on(heading);
        return page;
    }
}
