package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Lead;
import io.cardworkbench.organization.GroupId;
import io.cardworkbench.organization.ListedMember;
import io.cardworkbench.organization.MembersFound;
import java.util.Set;

/** The list of members, below what invites new ones. */
final class MembersPage extends Composite<Div> {

    private static final int LISTED = 200;

    private final OrganizationServices services;
    private final Editing editing;
    private final Button invite;
    private final Div step = new Div();
    private final TextField filter = new TextField();
    private final MemberRows list;
    private final Paragraph note = new Paragraph();

    MembersPage(OrganizationServices services, Editing editing, ListedMember.Order order) {
        this.services = services;
        this.editing = editing;
        invite = new ActButton(editing.text("members.invite"), this::openForm);
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        editing.allowed().enables(invite);
        step.addClassName("step");
        filter.setLabel(editing.text("members.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> editing.attempt(this::load));
        filter.addClassName("list-filter");
        list = new MemberRows(editing, editing.text("members.title"), MembersView.PATH, order, this::load);
        list.rows().with(editing.text("members.column.groups"));
        note.addClassName("list-empty");
        note.getElement().setAttribute("role", "status");
        var lead = new Lead(editing.text("members.lead"));
        getContent().addClassName("organization-page");
        getContent()
                .add(
                        new Div(new H1(editing.text("members.title")), lead),
                        editing.banner(),
                        invite,
                        step,
                        filter,
                        list,
                        note,
                        editing.region());
    }

    /** Reads the members that match. */
    void load() {
        var wanted = filter.getValue().strip();
        show(wanted, services.members().find(wanted, list.order(), LISTED));
    }

    private void show(String wanted, MembersFound found) {
        list.rows()
                .show(found.members().stream()
                        .map(member -> new MemberItem(editing, member))
                        .toList());
        note.setText(
                found.total() == 0
                        ? editing.text("members.none-matches", wanted)
                        : editing.text("members.more", found.total() - LISTED));
        note.setVisible(found.total() == 0 || found.total() > LISTED);
    }

    private void openForm() {
        editing.attempt(() -> {
            var form = new InviteForm(services, editing, this::invite, this::closeStep);
            show(form);
            form.focus();
        });
    }

    private void invite(String email, String name, Set<GroupId> groups) {
        editing.attempt(() -> {
            var made = services.members().invite(email, name, groups);
            var link = new NewLink(services, editing, made, this::closeStep);
            show(link);
            link.focus();
            load();
        });
    }

    private void closeStep() {
        step.removeAll();
        invite.setVisible(true);
        invite.focus();
    }

    /** What is no longer shown leaves the browser at once: hiding the place would keep a link in the page. */
    private void show(Component what) {
        step.removeAll();
        step.add(what);
        invite.setVisible(false);
    }
}
