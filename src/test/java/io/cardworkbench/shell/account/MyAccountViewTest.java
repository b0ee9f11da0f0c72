package io.cardworkbench.shell.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.InvitationService;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.signin.MemberSessions;
import io.cardworkbench.signin.factor.Authenticator;
import io.cardworkbench.signin.factor.ProofService;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.signin.provider.Provider;
import io.cardworkbench.start.DemoAccount;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    @Autowired
    private SecondFactorService factors;

    @Autowired
    private ProofService proofs;

    @Autowired
    private Clock clock;

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
        assertThat(_get(OwnSession.class).getElement().getTextRecursively())
                .contains("Firefox, Linux", "from 192.0.2.7", "just now", "This browser");
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

    @Test
    void setsASecondFactorUpAndRemovesIt() {
        _setValue(_get(_get(OwnSecondFactor.class), PasswordField.class), "a guess");
        _click(button("Set up"));
        assertThat(_get(_get(OwnSecondFactor.class), PasswordField.class).getErrorMessage())
                .isEqualTo("This is not your password");

        _setValue(_get(_get(OwnSecondFactor.class), PasswordField.class), PASSWORD);
        _click(button("Set up"));
        assertThat(_get(Image.class).getSrc()).startsWith("data:image/svg+xml;base64,");
        var app =
                new Authenticator(_get(_get(OwnSecondFactor.class), Code.class).getText());
        _setValue(code(), app.codeAt(clock.instant()));
        _click(button("Confirm with the code that it shows"));

        var recoveryCode =
                _find(_get(OwnSecondFactor.class), Code.class).getFirst().getText();
        assertThat(page()).contains("They are shown this once", recoveryCode);
        _click(button("I have kept them"));
        assertThat(page()).contains("Recovery codes that are left: 10").doesNotContain(recoveryCode);

        _setValue(code(), "no code");
        _click(button("Remove one-time codes"));
        assertThat(code().getErrorMessage()).isEqualTo("This code is wrong, or was used before");
        _setValue(code(), recoveryCode);
        _click(button("Remove one-time codes"));
        assertThat(button("Set up").isVisible()).isTrue();
    }

    @Test
    void setsOneUpOnceTheProviderHasConfirmedAMemberWhoCameFromThere() {
        currentMember.find().orElseThrow().vouchedForBy("company", Instant.EPOCH);
        var texts = Texts.of(UI.getCurrent());
        var own = new OwnSecondFactor(texts, factors, proofs, Optional.of(new Provider("company", "Company account")));
        own.show();

        var there = _get(own, Anchor.class);
        assertThat(there.getText()).isEqualTo("Confirm at Company account");
        assertThat(there.getHref()).isEqualTo("login/with/company?again");
        assertThat(there.getTarget()).hasValue("_blank");
        _assertNone(own, PasswordField.class);
        _click(_get(own, Button.class));
        assertThat(own.getElement().getTextRecursively()).contains("You have not signed in at Company account since");

        currentMember.find().orElseThrow().prove(clock.instant());
        _click(_get(own, Button.class));
        _assertOne(own, Image.class);
    }

    private static TextField code() {
        return _get(TextField.class, spec -> spec.withLabel("Code"));
    }

    private void change(String current, String chosen, String repeated) {
        _setValue(field("Current password"), current);
        _setValue(field("New password"), chosen);
        _setValue(field("New password, repeated"), repeated);
        _click(button("Change password"));
    }

    private static PasswordField field(String label) {
        return _get(_get(OwnPassword.class), PasswordField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        MockVaadin.clientRoundtrip(false);
        return _get(Main.class).getElement().getTextRecursively();
    }
}
