package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.access.ui.RenameInPlace;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberInFull;
import io.cardworkbench.organization.ui.EntryView.Entry;

/** Who a member is, the groups that they belong to, and what these allow. */
final class MemberPage extends Composite<Div> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Member member;
    private final H1 heading;
    private final MemberAccount account;
    private final MemberGroups groups;
    private final EffectivePermissions permissions;

    MemberPage(OrganizationServices services, Editing editing, MemberInFull found) {
        this.services = services;
        this.editing = editing;
        this.member = found.member();
        heading = new H1(member.name());
        account = new MemberAccount(services, editing, member, this::load);
        groups = new MemberGroups(services, editing, found, this::load);
        permissions = new EffectivePermissions(editing.texts());
        var email = new Span(member.email());
        email.addClassName("muted");
        var name = new RenameInPlace(editing.texts(), heading, editing.allowed(), this::rename);
        getContent().addClassName("organization-page");
        getContent().add(new Div(name, email), editing.banner(), account, groups, permissions);
        getContent().add(editing.region());
        show(found);
    }

    Entry entry() {
        return new Entry(heading, this);
    }

    private void load() {
        if (editing.isStillSeen()) {
            services.members().find(member.id()).ifPresent(this::show);
        }
    }

    private void show(MemberInFull found) {
        account.show(found);
        permissions.show(found);
    }

    private void rename(String name) {
        editing.rename(() -> services.members().rename(member.id(), name));
    }
}
