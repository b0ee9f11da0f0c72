package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.MemberId;
import jakarta.annotation.security.PermitAll;

/** One member: groups, and what they allow. */
@Route(MembersView.PATH)
@PermitAll
@StyleSheet("context://assets/organization.css")
final class MemberView extends EntryView {

    private final transient OrganizationServices services;

    MemberView(OrganizationServices services) {
        this.services = services;
    }

    @Override
    Entry find(Editing editing, String id, QueryParameters parameters) {
        var found = MemberId.parse(id).flatMap(services.members()::find).orElseThrow(NotFoundException::new);
        return new MemberPage(services, editing, found).entry();
    }
}
