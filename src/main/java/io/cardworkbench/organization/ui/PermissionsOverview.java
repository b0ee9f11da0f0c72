package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.kit.Lead;
import io.cardworkbench.organization.MemberService;

/** Who may cancel cards, and the table of all permissions. */
final class PermissionsOverview extends Composite<Div> {

    PermissionsOverview(PageRights rights, MemberService members) {
        var lead = new Lead(getTranslation("permissions.lead"));
        var table = new Section(new H2(getTranslation("permissions.table")), new PermissionTable());
        getContent().addClassName("permissions-page");
        getContent()
                .add(
                        new Div(new H1(getTranslation("permissions.title")), lead),
                        new WhoCanCancel(rights, members),
                        table);
    }
}
