package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.Group;
import io.cardworkbench.access.Member;
import io.cardworkbench.access.Role;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;

/** A browser tab with a page of members, groups or roles: whom it asks, how it speaks, and what its member may do. */
record OrganizationTab(OrganizationServices services, Tab tab, MemberRights rights, LiveRegion region) {

    static OrganizationTab of(OrganizationServices services, UI ui) {
        return new OrganizationTab(services, Tab.of(ui), new MemberRights(services.permissions()), new LiveRegion());
    }

    Texts texts() {
        return tab.texts();
    }

    String text(String key, Object... parameters) {
        return texts().of(key, parameters);
    }

    Signal<Boolean> mayChange() {
        return rights.change();
    }

    /** The sentence that says what a change breaks. */
    String reason(ChangeRefused refused) {
        return RefusalWords.of(texts(), refused);
    }

    QueryParameters parameters() {
        return EnvironmentScope.parameters(tab.environment().id());
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
