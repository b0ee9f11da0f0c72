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
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.MemberInFull;
import jakarta.annotation.security.PermitAll;

/** One member: groups, and what they allow. */
@Route(MembersView.PATH)
@PermitAll
@StyleSheet("context://assets/organization.css")
final class MemberView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OrganizationServices services;
    private String title = "";

    MemberView(OrganizationServices services) {
        this.services = services;
        getContent().addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var found = find(new MemberId(IdInAddress.of(id)));
        title = found.member().name();
        var tab = OrganizationTab.of(services, event.getUI());
        var page = new MemberPage(tab, found);
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

    private MemberInFull find(MemberId id) {
        try {
            return services.members().inFull(id);
        } catch (ChangeRefused gone) {
            throw new NotFoundException();
        }
    }
}
