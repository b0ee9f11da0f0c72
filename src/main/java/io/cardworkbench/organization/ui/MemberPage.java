package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.access.ui.ChangeNotes;
import io.cardworkbench.access.ui.RenameInPlace;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberInFull;
import io.cardworkbench.organization.ui.EntryView.Entry;

/** Who a member is, the groups that they belong to, and what these allow. */
final class MemberPage extends Composite<Div> {

    private final OrganizationTab tab;
    private final Member member;
    private final H1 heading;
    private final MemberAccount account;
    private final MemberGroups groups;
    private final EffectivePermissions permissions;

    MemberPage(OrganizationTab tab, MemberInFull found) {
        this.tab = tab;
        this.member = found.member();
        heading = new H1(member.name());
        account = new MemberAccount(tab, member, this::load);
        groups = new MemberGroups(tab, found, this::load);
        permissions = new EffectivePermissions(tab.texts());
        var email = new Span(member.email());
        email.addClassName("muted");
        var name = new RenameInPlace(tab.texts(), heading, tab.mayChange(), this::rename);
        getContent().addClassName("organization-page");
        getContent().add(new Div(name, email), new ChangeNotes(tab.rights()), account, groups, permissions);
        getContent().add(tab.region());
        show(found);
    }

    Entry entry() {
        return new Entry(heading, this);
    }

    private void load() {
        if (tab.rights().maySeeNow()) {
            show(tab.services().members().inFull(member.id()));
        }
    }

    private void show(MemberInFull found) {
        account.show(found);
        permissions.show(found);
    }

    private void rename(String name) {
        tab.rename(() -> tab.services().members().rename(member.id(), name));
    }
}
