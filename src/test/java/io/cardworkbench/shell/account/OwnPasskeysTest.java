package io.cardworkbench.shell.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.BrowserPasskey;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.organization.InvitationService;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.signin.factor.RequiredOf;
import io.cardworkbench.signin.factor.SecondFactorRuleService;
import io.cardworkbench.signin.factor.ui.AskProof;
import io.cardworkbench.signin.factor.ui.PageSite;
import io.cardworkbench.start.DemoAccount;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members see, add and remove their passkeys. */
class OwnPasskeysTest extends KaribuTest {

    private static final String PASSWORD = "four words in a row";

    @Autowired
    private MemberService members;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private SecondFactorRuleService rules;

    @Autowired
    private CurrentMember currentMember;

    @Autowired
    private PageSite site;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String email = "";
    private BrowserPasskey browser;

    @BeforeEach
    void signInAsAMemberOfTheTest() {
        signIn(DemoAccount.OWNER);
        email = unique("passkeys") + "@example.com";
        invitations.choosePassword(members.invite(email, "Anna", List.of()).token(), PASSWORD);
        signIn(email);
        UI.getCurrent().navigate("account");
        browser = new BrowserPasskey(site.current());
    }

    @Test
    void addsOneByItsNameAndRemovesIt() {
        add("Laptop");
        browser.make();
        assertThat(section()).contains("Laptop", "Added", "Not used yet");
        assertThat(name().getValue()).isEmpty();

        _click(button("Remove"));
        assertThat(section()).contains("Laptop will not sign you in any more");
        _click(button("Remove passkey"));
        assertThat(section()).doesNotContain("Laptop");
    }

    @Test
    void saysAtTheNameWhyNoneIsAdded() {
        add(" ");
        assertThat(name().getErrorMessage()).isEqualTo("Enter a name");

        add("Laptop");
        browser.fail("NotAllowedError: The operation either timed out or was not allowed.");
        assertThat(name().getErrorMessage()).startsWith("No passkey was made");

        add("Laptop");
        browser.fail("InvalidStateError: The user attempted to register an authenticator that contains one");
        assertThat(name().getErrorMessage()).startsWith("This device or key keeps a passkey of yours already");

        add("Laptop");
        browser.fail("SecurityError: This is an invalid domain.");
        assertThat(name().getErrorMessage()).startsWith("Passkeys don’t work at this address");
    }

    @Test
    void asksFirstWhoItIsLongAfterSigningIn() {
        signedInLongAgo();
        add("Laptop");
        assertThat(section()).contains("Enter your password first");
        prove("a guess");
        assertThat(_get(_get(AskProof.class), PasswordField.class).getErrorMessage())
                .isEqualTo("This is not your password");

        prove(PASSWORD);
        browser.make();
        assertThat(section()).contains("Laptop");
        _assertNone(AskProof.class);

        signedInLongAgo();
        _click(button("Remove"));
        _click(button("Remove passkey"));
        _click(button("Confirm with a passkey"));
        browser.sign();
        assertThat(section()).doesNotContain("Laptop");
    }

    @Test
    void saysWhyTheLastOneStaysWhereAFactorIsRequired() {
        add("Laptop");
        browser.make();
        require(RequiredOf.EVERYONE);
        try {
            _click(button("Remove"));
            _click(button("Remove passkey"));
            assertThat(section()).contains("this is your last one", "Laptop");
        } finally {
            jdbc.sql("delete from second_factor_rule").update();
        }
    }

    private void require(RequiredOf of) {
        signIn(DemoAccount.OWNER);
        rules.require(of);
        signIn(email);
    }

    private void signedInLongAgo() {
        currentMember.find().orElseThrow().prove(clock.instant().minus(Duration.ofHours(1)));
    }

    private static void add(String name) {
        _setValue(name(), name);
        _click(button("Add passkey"));
    }

    private static void prove(String password) {
        _setValue(_get(_get(AskProof.class), PasswordField.class), password);
        _click(button("Confirm"));
    }

    private static TextField name() {
        return _get(_get(OwnPasskeys.class), TextField.class);
    }

    private static Button button(String text) {
        return _get(_get(OwnPasskeys.class), Button.class, spec -> spec.withText(text));
    }

    private static String section() {
        MockVaadin.clientRoundtrip(false);
        return _get(OwnPasskeys.class).getElement().getTextRecursively();
    }
}
