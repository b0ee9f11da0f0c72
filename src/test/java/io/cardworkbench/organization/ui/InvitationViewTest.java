package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.textfield.PasswordField;
import io.cardworkbench.organization.InvitationLink;
import io.cardworkbench.organization.InvitationService;
import io.cardworkbench.organization.MemberStatus;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page where an invited member chooses a password. */
class InvitationViewTest extends OrganizationPages {

    private static final String PASSWORD = "four words in a row";

    @Autowired
    private InvitationService invitations;

    @Test
    void choosesAPassword() {
        var link = invite();
        visit(link.token());
        assertThat(page()).contains("For " + link.member().name(), "Set password");
        choose(PASSWORD, PASSWORD);
        assertThat(address()).startsWith("login?password-chosen");
        assertThat(page()).contains("Your password is set. Sign in with it.");

        signIn(DemoAccount.OWNER);
        assertThat(members.find(link.member().id()).orElseThrow().status()).isEqualTo(MemberStatus.ACTIVE);
    }

    @Test
    void saysWhatIsWrongWithAPasswordAndKeepsIt() {
        visit(invite().token());
        choose("short", "short");
        assertThat(field("Password").getErrorMessage()).isEqualTo("A password has at least 12 characters");
        assertThat(field("Password").isInvalid()).isTrue();
        assertThat(field("Password").getValue()).isEqualTo("short");

        choose(PASSWORD, PASSWORD + "s");
        assertThat(field("Password").isInvalid()).isFalse();
        assertThat(field("Password, repeated").getErrorMessage()).isEqualTo("This is not the same as above");
    }

    @Test
    void refusesAUsedLink() {
        var link = invite();
        invitations.choosePassword(link.token(), PASSWORD);
        visit(link.token());
        assertThat(page())
                .contains("This link does not work", "Ask the owner")
                .doesNotContain(link.member().name());
        _assertNone(PasswordField.class);
    }

    @Test
    void refusesALinkThatIsUsedMeanwhile() {
        var link = invite();
        visit(link.token());
        invitations.choosePassword(link.token(), PASSWORD);
        choose(PASSWORD, PASSWORD);
        assertThat(page()).contains("This link does not work");
    }

    @Test
    void saysTheSameOfEveryLinkThatDoesNotWork() {
        for (var token : List.of("x", "viewer@example.com", "A".repeat(43), "%00")) {
            visit(token);
            assertThat(page()).contains("This link does not work").doesNotContain("example.com");
        }
    }

    @Test
    void signsNobodyInAndNobodyOut() {
        var link = invite();
        signIn(DemoAccount.VIEWER);
        visit(link.token());
        choose(PASSWORD, PASSWORD);
        assertThat(page())
                .contains("The password is set", link.member().email())
                .contains("Someone is signed in in this browser already");
        assertThat(address()).startsWith("invitation/");
        browse("tools");
        MockVaadin.clientRoundtrip(false);
        assertThat(page()).contains("Cancel cards");
    }

    @Test
    void leadsWhoUsesALinkOfTheirOwnToSignIn() {
        signIn(DemoAccount.OWNER);
        var invited = members.invite(newEmail(), newName("Ines"), List.of());
        invitations.choosePassword(invited.token(), PASSWORD);
        var link = members.makeLink(invited.member().id());
        signIn(invited.member().email());
        visit(link.token());
        choose(PASSWORD, PASSWORD);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        _assertNone(InvitationEnd.class);
    }

    private InvitationLink invite() {
        signIn(DemoAccount.OWNER);
        var link = members.invite(newEmail(), newName("Ines"), List.of());
        signOut();
        return link;
    }

    private void visit(String token) {
        browse("invitation/" + token);
        MockVaadin.clientRoundtrip(false);
    }

    private static void choose(String password, String repeated) {
        _setValue(field("Password"), password);
        _setValue(field("Password, repeated"), repeated);
        click("Set password");
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, search -> search.withLabel(label));
    }
}
