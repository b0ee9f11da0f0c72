package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.InvitationService;
import io.cardworkbench.organization.Member;

/** Where a member who was given a link chooses a password; it signs nobody in. */
@Route(value = InvitationView.PATH + "/:token", autoLayout = false)
@PageTitle("invitation.title")
@AnonymousAllowed
@JsModule("context://assets/accessible.js")
final class InvitationView extends Composite<Main> implements BeforeEnterObserver {

    static final String PATH = "invitation";

    private final transient InvitationService invitations;
    private final transient CurrentMember currentMember;
    private final transient AuthenticationContext authentication;

    InvitationView(InvitationService invitations, CurrentMember currentMember, AuthenticationContext authentication) {
        this.invitations = invitations;
        this.currentMember = currentMember;
        this.authentication = authentication;
        getContent().addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var texts = Texts.of(event.getUI());
        var token = event.getRouteParameters().get("token").orElse("");
        show(invitations
                .find(token)
                .<Component>map(member -> choice(texts, token, member))
                .orElseGet(() -> gone(texts)));
    }

    private ChoosePassword choice(Texts texts, String token, Member member) {
        return new ChoosePassword(texts, member, password -> choose(texts, token, password));
    }

    private void choose(Texts texts, String token, String password) {
        try {
            end(texts, invitations.choosePassword(token, password));
        } catch (ChangeRefused refused) {
            if (refused.rule() != ChangeRefused.Rule.LINK_GONE) {
                throw refused;
            }
            show(gone(texts));
        }
    }

    /**
     * The sessions of the member are over by now, also one in this browser. Someone else who is signed in in it stays so, and
     * could not use the page for signing in.
     */
    private void end(Texts texts, Member member) {
        var signedIn = currentMember.find().map(SignedInMember::id);
        if (signedIn.isEmpty()) {
            PasswordChosen.leadToSignIn(getUI().orElseThrow());
        } else if (signedIn.get().equals(member.id())) {
            authentication.logout();
        } else {
            show(new InvitationEnd(texts, "invitation.chosen", member.email()));
        }
    }

    private static InvitationEnd gone(Texts texts) {
        return new InvitationEnd(texts, "invitation.gone");
    }

    private void show(Component what) {
        getContent().removeAll();
        getContent().add(what);
    }
}
