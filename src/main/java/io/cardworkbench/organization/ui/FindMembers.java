package io.cardworkbench.organization.ui;

import com.vaadin.flow.router.RouteConfiguration;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Finder;
import io.cardworkbench.access.ui.Found;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.organization.ListedMember;
import io.cardworkbench.organization.MemberService;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds members by name or address. */
@Component
@Order(40)
class FindMembers implements Finder {

    private final MemberService members;

    FindMembers(MemberService members) {
        this.members = members;
    }

    @Override
    public List<Found> find(Place place, String text) {
        return place.rights().has(Permission.SEE_MEMBERS)
                ? members.find(text, MOST).members().stream()
                        .map(ListedMember::member)
                        .map(member -> Found.in(
                                place,
                                "member",
                                member.name(),
                                member.email(),
                                RouteConfiguration.forSessionScope()
                                        .getUrl(MemberView.class, member.id().toString())))
                        .toList()
                : List.of();
    }
}
