package io.cardworkbench.shell.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.organization.InvitationService;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.signin.MemberSessions;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class MyAccountViewTest extends KaribuTest {

    private static final String PASSWORD = "four words in a row";
    private static final String OTHER = "five other words in a row";

    @Autowired
    private MemberService members;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private MemberSessions sessions;

    @Autowired
    private CurrentMember currentMember;

    @BeforeEach
    void signInAsAMemberOfTheTest() {
        signIn(DemoAccount.OWNER);
        var email = unique("account") + "@example.com";
        invitations.choosePassword(members.invite(email, "Anna", List.of()).token(), PASSWORD);
        signIn(email);
        sessions.begin(currentMember.find().orElseThrow(), "192.0.2.7", "Firefox/140 Linux");
        UI.getCurrent().navigate("account");
    }

    @Test
    void saysWhereTheMemberIsSignedIn() {
        assertThat(_get(_get(OwnSessions.class), ListItem.class).getElement().getTextRecursively())
                .contains("Firefox, Linux", "from 192.0.2.7", "This browser", "Signed in");
    }

    @Test
    void isLinkedInTheMenuOfTheMember() {
        assertThat(_get(RouterLink.class, spec -> spec.withText("My account")).getHref())
                .startsWith("account");
    }

    @Test
    void changesThePassword() {
        change(PASSWORD, OTHER, OTHER);

        assertThat(field("Current password").isInvalid()).isFalse();
        assertThat(field("New password").getValue()).isEmpty();
        assertThat(page()).contains("Your password is changed");
        change(OTHER, PASSWORD, PASSWORD);
        assertThat(field("Current password").isInvalid()).isFalse();
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        change("a guess", OTHER, OTHER);
        assertThat(field("Current password").getErrorMessage()).isEqualTo("This is not your password");

        change(PASSWORD, "passwordpassword", "passwordpassword");
        assertThat(field("New password").getErrorMessage()).contains("among the first");
        assertThat(field("Current password").isInvalid()).isFalse();

        change(PASSWORD, OTHER, PASSWORD);
        assertThat(field("New password, repeated").isInvalid()).isTrue();
    }

    @Test
    void signsOutEverywhere() {
        _click(button("Sign out everywhere"));
        assertThat(page()).contains("Ends all your sessions, this one as well");
        _click(button("Sign out everywhere now"));

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> members.current());
    }

    private void change(String current, String chosen, String repeated) {
        _setValue(field("Current password"), current);
        _setValue(field("New password"), chosen);
        _setValue(field("New password, repeated"), repeated);
        _click(button("Change password"));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        MockVaadin.clientRoundtrip(false);
        return _get(Main.class).getElement().getTextRecursively();
    }
}
