package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cardworkbench.organization.GroupId;
import jakarta.annotation.security.PermitAll;

/** One group: its roles and its members. */
@Route(GroupsView.PATH)
@PermitAll
@StyleSheet("context://assets/organization.css")
final class GroupView extends EntryView {

    private final transient OrganizationServices services;

    GroupView(OrganizationServices services) {
        this.services = services;
    }

    @Override
    Entry find(Editing editing, String id, QueryParameters parameters) {
        var found = GroupId.parse(id).flatMap(services.groups()::find).orElseThrow(NotFoundException::new);
        return new GroupPage(services, editing, found, MemberOrderInAddress.read(parameters)).entry();
    }
}
