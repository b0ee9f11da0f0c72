package io.cardworkbench.credentials.ui;

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
import io.cardworkbench.access.ui.MenuRequires;
import io.cardworkbench.access.ui.Place;
import jakarta.annotation.security.PermitAll;

/** The API credentials of an environment: makes them, shows when they were used, deletes them. */
@Route("configuration/api-credentials")
@Menu(order = 40, icon = "assets/icons/key.svg")
@PageTitle("api-credentials.title")
@PermitAll
@MenuRequires(resource = Resource.API_CREDENTIAL, level = Level.VIEW)
@StyleSheet("context://assets/organization.css")
final class ApiCredentialsView extends Composite<Div> implements AfterNavigationObserver {

    private final transient CredentialServices services;

    ApiCredentialsView(CredentialServices services) {
        this.services = services;
        getContent().addClassName("page");
    }

    /** {@link PermissionMissing} travels to the error view for it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = new CredentialsPage(
                services, Place.of(event.getLocationChangeEvent().getUI()));
        page.load();
        getContent().removeAll();
        getContent().add(page);
    }
}
