package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.GroupId;
import jakarta.annotation.security.PermitAll;

/** One group: its roles and its members. */
@Route(GroupsView.PATH)
@PermitAll
@StyleSheet("context://assets/organization.css")
final class GroupView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OrganizationServices services;
    private String title = "";

    GroupView(OrganizationServices services) {
        this.services = services;
        getContent().addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var found = services.find(new GroupId(IdInAddress.of(id))).orElseThrow(NotFoundException::new);
        title = found.group().name();
        var tab = OrganizationTab.of(services, event.getUI());
        var page = new GroupPage(tab, found);
        getContent().removeAll();
        getContent().add(new SeenPage(tab, page));
        if (event.getTrigger() == NavigationTrigger.REFRESH_ROUTE) {
            page.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
