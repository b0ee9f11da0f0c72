package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Role;

/** Links to members, groups and roles; each carries its environment. */
final class OrganizationLinks {

    private OrganizationLinks() {}

    static RouterLink to(Place place, Member member) {
        return link(place, member.name(), MemberView.class, member.id().toString());
    }

    static RouterLink to(Place place, Group group) {
        return link(place, group.name(), GroupView.class, group.id().toString());
    }

    static RouterLink to(Place place, Role role) {
        return link(place, role.name(), RoleView.class, role.id().toString());
    }

    private static <C extends Component & HasUrlParameter<String>> RouterLink link(
            Place place, String text, Class<C> view, String id) {
        var link = new RouterLink(text, view, id);
        link.setQueryParameters(EnvironmentScope.parameters(place.environmentId()));
        return link;
    }
}
