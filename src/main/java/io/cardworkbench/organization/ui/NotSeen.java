package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.ui.PageWithRight;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.PermissionsLink;
import io.cardworkbench.kit.Focus;

/** Stands in place of a page that its member may not see any more. What the member has just done may have caused it. */
final class NotSeen extends Composite<Div> {

    private NotSeen(Editing editing) {
        var place = editing.place();
        var heading = new H1(editing.text("not-seen.title"));
        var said = new Paragraph(editing.region().said());
        said.setVisible(!said.getText().isEmpty());
        getContent().addClassName("organization-page");
        getContent()
                .add(
                        heading,
                        said,
                        new PermissionBanner(place, "not-permitted.", editing.takesToSee()),
                        new PermissionsLink(place.environmentId(), editing.text("permission-banner.help")));
        Focus.on(heading);
    }

    /** The page while it may be seen. */
    static PageWithRight insteadOf(Component page, Editing editing) {
        return new PageWithRight(editing.place(), editing.takesToSee(), () -> page, () -> new NotSeen(editing));
    }
}
