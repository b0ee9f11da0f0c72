package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.access.ui.HelpText;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.kit.Lead;
import io.cardworkbench.organization.MemberService;

/** Who may cancel cards, the table of all permissions, and how members come to have them. */
final class PermissionsOverview extends Composite<Div> {

    /** The table says what stands in the text before it. */
    private static final int AFTER_THE_TABLE = 2;

    PermissionsOverview(Place place, MemberService members) {
        var lead = new Lead(getTranslation("permissions.lead"));
        var table = new Section(new H2(getTranslation("permissions.table")), new PermissionTable());
        getContent().addClassName("permissions-page");
        getContent()
                .add(
                        new Div(new H1(getTranslation("permissions.title")), lead),
                        new WhoCanCancel(place.rights(), members),
                        table,
                        new HelpText(place, "permissions", AFTER_THE_TABLE));
    }
}
