package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.ui.PermissionsLink;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.organization.MemberService;
import jakarta.annotation.security.PermitAll;

/** What each level on each resource allows, and who may cancel cards right now; open to every member. */
@Route(PermissionsLink.PATH)
@Menu(order = 58, icon = "assets/icons/permissions.svg")
@PageTitle("permissions.title")
@PermitAll
@StyleSheet("context://assets/organization.css")
final class PermissionsOverviewView extends Composite<Div> implements AfterNavigationObserver {

    private final transient MemberService members;

    PermissionsOverviewView(MemberService members) {
        this.members = members;
        getContent().addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PermissionsOverview(
                        Place.of(event.getLocationChangeEvent().getUI()), members));
    }
}
