package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberService;

/** The groups that may cancel cards at this moment; and their members, to those who may see members. */
final class WhoCanCancel extends Composite<Section> {

    private static final Permission CANCEL_CARDS = Permission.CANCEL_CARDS;

    WhoCanCancel(PageRights rights, MemberService members) {
        var known = rights.whomToAsk(CANCEL_CARDS);
        getContent().add(new H2(getTranslation("permissions.cancel", PermissionWords.of(this, CANCEL_CARDS))));
        if (rights.has(CANCEL_CARDS)) {
            getContent().add(new Paragraph(getTranslation("permissions.you-can")));
            getContent().add(new Paragraph(getTranslation("permissions.groups", String.join(", ", known.groups()))));
        } else {
            getContent().add(new Paragraph(getTranslation("permissions.you-can-not")));
            getContent().add(new Paragraph(PermissionWords.whomToAsk(this, known)));
        }
        if (rights.has(Permission.SEE_MEMBERS)) {
            getContent().add(members(members));
        } else {
            var hidden = new Paragraph(
                    getTranslation("permissions.members.hidden", PermissionWords.of(this, Permission.SEE_MEMBERS)));
            hidden.addClassName("muted");
            getContent().add(hidden);
        }
        getContent().add(new Paragraph(getTranslation("permissions.credentials")));
    }

    private Component members(MemberService members) {
        var list = new UnorderedList();
        list.addClassName("who-can-cancel");
        list.getElement().setAttribute("aria-label", getTranslation("permissions.members"));
        for (var member : members.thatHave(CANCEL_CARDS)) {
            list.add(item(member));
        }
        return list;
    }

    private static ListItem item(Member member) {
        var email = new Span(" " + member.email());
        email.addClassName("muted");
        return new ListItem(new Span(member.name()), email);
    }
}
