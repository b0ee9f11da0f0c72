package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.TimeText;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberInFull;
import io.cardworkbench.organization.MemberStatus;

/** Whether a member can sign in, and what changes that. */
final class MemberAccount extends Composite<Section> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Member member;
    private final Runnable changed;
    private final Div status = new Div();
    private final Div actions = new Div();
    private final Div step = new Div();

    MemberAccount(OrganizationServices services, Editing editing, Member member, Runnable changed) {
        this.services = services;
        this.editing = editing;
        this.member = member;
        this.changed = changed;
        status.addClassName("account-status");
        actions.addClassName("account-actions");
        step.addClassName("step");
        getContent().add(status, actions, step);
    }

    void show(MemberInFull found) {
        status.removeAll();
        status.add(new MemberStatusWord(editing.texts(), found.status()));
        var expires = found.linkExpires();
        if (expires != null && services.passwords()) {
            var now = services.clock().instant();
            var texts = editing.texts();
            status.add(new Paragraph(TimeText.within(
                    texts,
                    "member.link.works",
                    TimeText.absolute(texts, expires),
                    new Span(texts.ahead(expires, now)))));
        }
        actions.removeAll();
        if (found.status() == MemberStatus.DEACTIVATED) {
            actions.add(ask("member.activate", ButtonVariant.PRIMARY, this::activate));
        } else {
            if (services.passwords()) {
                actions.add(ask("member.link", ButtonVariant.PRIMARY, this::makeLink));
            }
            actions.add(ask("member.deactivate", ButtonVariant.ERROR, this::deactivate));
        }
    }

    private AskInPlace ask(String key, ButtonVariant looks, Runnable act) {
        return editing.ask(key, looks, () -> new Paragraph(editing.text(key + ".question", member.name())), act);
    }

    private void deactivate() {
        step.removeAll();
        services.members().deactivate(member.id());
        done("member.deactivated");
    }

    private void activate() {
        services.members().activate(member.id());
        done("member.activated");
    }

    private void done(String key) {
        changed.run();
        editing.say(editing.text(key, member.name()));
        Focus.on(status);
    }

    private void makeLink() {
        var link = new NewLink(services, editing, services.members().makeLink(member.id()), this::closeLink);
        step.removeAll();
        step.add(link);
        changed.run();
        link.focus();
    }

    private void closeLink() {
        step.removeAll();
        Focus.on(status);
    }
}
