package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.access.Permission;
import io.cardworkbench.kit.Focus;

/** The page of one member, group or role, which is called as they are. */
abstract class EntryView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private String title = "";

    EntryView() {
        getContent().addClassName("page");
    }

    /**
     * What an address leads to.
     *
     * @param heading shows the name
     */
    record Entry(HtmlContainer heading, Component page) {}

    /** Leads to the page for addresses without anything where there is none. */
    abstract Entry find(Editing editing, String id, QueryParameters parameters);

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var editing = Editing.of(event.getUI(), Permission.CHANGE_MEMBERS);
        var found = find(editing, id, event.getLocation().getQueryParameters());
        title = found.heading().getText();
        getContent().removeAll();
        getContent().add(NotSeen.insteadOf(found.page(), editing));
        if (event.getTrigger() == NavigationTrigger.REFRESH_ROUTE) {
            Focus.on(found.heading());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
