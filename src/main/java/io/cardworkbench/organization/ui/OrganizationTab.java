package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.ChangeRights;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Role;

/** A browser tab with a page of members, groups, roles or environments: whom it asks, how it speaks, and what its member may do. */
public record OrganizationTab(
        OrganizationServices services, Place place, ChangeRights rights, LiveRegion region, ValueSignal<String> said) {

    static OrganizationTab of(OrganizationServices services, UI ui) {
        return of(services, ui, Permission.CHANGE_MEMBERS);
    }

    /** @param needed to change what the page shows */
    static OrganizationTab of(OrganizationServices services, UI ui, Permission needed) {
        var rights = new ChangeRights(services.permissions(), needed);
        return new OrganizationTab(services, Place.of(ui), rights, new LiveRegion(), new ValueSignal<>(""));
    }

    /** The same for what on the page takes something else. */
    OrganizationTab taking(Permission needed) {
        return new OrganizationTab(services, place, new ChangeRights(services.permissions(), needed), region, said);
    }

    Texts texts() {
        return place.texts();
    }

    String text(String key, Object... parameters) {
        return texts().of(key, parameters);
    }

    Signal<Boolean> mayChange() {
        return rights.change();
    }

    /** Tells what was done. */
    void say(String text) {
        said.set(text);
        region.say(text);
    }

    /** The name also stands in the trail and in the title of the browser's tab: the page is shown anew. */
    void rename(Runnable change) {
        rights.attempt(() -> {
            change.run();
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    /** The sentence that says what a change breaks. */
    String reason(ChangeRefused refused) {
        return RefusalWords.of(texts(), refused);
    }

    QueryParameters parameters() {
        return EnvironmentScope.parameters(place.environment().id());
    }

    RouterLink to(Member member) {
        return link(member.name(), MemberView.class, member.id().toString());
    }

    RouterLink to(Group group) {
        return link(group.name(), GroupView.class, group.id().toString());
    }

    RouterLink to(Role role) {
        return link(role.name(), RoleView.class, role.id().toString());
    }

    private <C extends Component & HasUrlParameter<String>> RouterLink link(String text, Class<C> view, String id) {
        var link = new RouterLink(text, view, id);
        link.setQueryParameters(parameters());
        return link;
    }
}
