package io.cardworkbench.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.ui.AddressNotice;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.MenuRequires;
import io.cardworkbench.kit.Texts;
import jakarta.annotation.security.PermitAll;

/** Who did what: everyone's lines with Admin on Audit log, else the member's own. */
@Route(AuditLogView.PATH)
@Menu(order = 59, icon = "assets/icons/log.svg")
@PageTitle("audit-log.title")
@PermitAll
@MenuRequires(resource = Resource.AUDIT_LOG, level = Level.VIEW)
@StyleSheet("context://assets/organization.css")
final class AuditLogView extends Composite<Div> implements AfterNavigationObserver {

    static final String PATH = "organization/audit-log";

    private final transient AuditServices services;

    AuditLogView(AuditServices services) {
        this.services = services;
        getContent().addClassName("page");
    }

    /** {@link PermissionMissing} travels to the error view for it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var ui = event.getLocationChangeEvent().getUI();
        var page = new AuditLogPage(services, ui);
        getContent().removeAll();
        getContent().add(page);
        try {
            page.load(AuditSelection.of(event.getLocation().getQueryParameters()));
        } catch (AddressRefused refused) {
            page.refuse(AddressNotice.of(Texts.of(ui), refused));
        }
    }
}
