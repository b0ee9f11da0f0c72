package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cardworkbench.cancellation.ui.ToolPage.click;
import static io.cardworkbench.cancellation.ui.ToolPage.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import io.cardworkbench.BrowserPasskey;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.signin.factor.PasskeyService;
import io.cardworkbench.signin.factor.ui.AskProof;
import io.cardworkbench.signin.factor.ui.PageSite;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.start.DemoService;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever signed in long ago shows who they are before a large job starts, if a setting wants that. */
class FreshProofTest extends KaribuTest {

    private static final int MANY = 1_000;

    @Autowired
    private CurrentMember currentMember;

    @Autowired
    private PasskeyService passkeys;

    @Autowired
    private PageSite site;

    @Autowired
    private DemoService demo;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void signInAsAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void asksForThePasswordBeforeALargeJob() {
        var template = ownTemplate("Large", MANY);
        signedInAgo(Duration.ofMinutes(16));
        ToolPage.open();
        ToolPage.start(template);
        assertThat(page()).contains("You signed in a while ago");
        assertThat(jobsOf(template)).isZero();

        prove("a guess");
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("This is not your password");
        assertThat(jobsOf(template)).isZero();

        prove(demo.password().orElseThrow());
        _assertNone(AskProof.class);
        assertThat(jobsOf(template)).isOne();
    }

    @Test
    void takesAPasskeyAsWell() {
        var template = ownTemplate("Passkey", MANY);
        var browser = new BrowserPasskey(site.current());
        var asked = passkeys.begin("Laptop", site.current());
        passkeys.add(asked, browser.authenticator().make(asked.json()));
        signedInAgo(Duration.ofMinutes(16));
        ToolPage.open();
        ToolPage.start(template);

        click("Confirm with a passkey");
        browser.fail("NotAllowedError: The operation either timed out or was not allowed.");
        assertThat(page()).contains("No passkey was given");
        assertThat(jobsOf(template)).isZero();
        click("Confirm with a passkey");
        browser.sign();

        _assertNone(AskProof.class);
        assertThat(jobsOf(template)).isOne();
        passkeys.mine().forEach(passkey -> passkeys.remove(passkey.id()));
    }

    @Test
    void asksOnceHoweverOftenItIsPressed() {
        var template = ownTemplate("Pressed", MANY);
        signedInAgo(Duration.ofMinutes(16));
        ToolPage.open();
        ToolPage.start(template);
        click("Cancel cards now");

        _assertOne(AskProof.class);
        assertThat(jobsOf(template)).isZero();
    }

    @Test
    void asksForNothingSoonAfterSignIn() {
        var template = ownTemplate("Soon", MANY);
        signedInAgo(Duration.ofMinutes(14));
        ToolPage.open();
        ToolPage.start(template);

        _assertNone(AskProof.class);
        assertThat(jobsOf(template)).isOne();
    }

    @Test
    void asksForNothingBeforeASmallJob() {
        var template = ownTemplate("Small");
        signedInAgo(Duration.ofDays(1));
        ToolPage.open();
        ToolPage.start(template);

        _assertNone(AskProof.class);
        assertThat(jobsOf(template)).isOne();
    }

    private void signedInAgo(Duration time) {
        currentMember.find().orElseThrow().prove(clock.instant().minus(time));
    }

    private static void prove(String password) {
        _setValue(_get(PasswordField.class), password);
        click("Confirm and cancel");
    }

    private int jobsOf(String template) {
        return jdbc.sql("""
                        select count(*) from cancel_job j join review r on r.id = j.review_id
                        where position(
                            (select '"' || t.id || '"' from card_template t where t.name = :name) in r.criteria) > 0
                        """).param("name", template).query(Integer.class).single();
    }
}
