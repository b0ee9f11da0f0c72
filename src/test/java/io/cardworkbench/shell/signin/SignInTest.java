package io.cardworkbench.shell.signin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.shell.StartView;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.start.DemoService;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInTest extends KaribuTest {

    @Autowired
    private DemoService demo;

    @Autowired
    private CurrentMember currentMember;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anonymousIsSentToSignIn() {
        UI.getCurrent().navigate("tools");
        _assertOne(SignInView.class);
        assertThat(address()).isEqualTo("login");
    }

    @Test
    void anonymousLearnsNotEvenWhichPagesExist() {
        browse("no/such/page");
        _assertOne(SignInView.class);
    }

    @Test
    void memberWhoIsSignedInIsLedToTheStart() {
        signIn(DemoAccount.VIEWER);
        UI.getCurrent().navigate("login");
        _assertOne(StartView.class);
    }

    @Test
    void showsTheSameRefusalWhateverTheReason() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void showsDemoAccountsInDemoMode() {
        UI.getCurrent().navigate("login");
        assertThat(_find(Button.class, spec -> spec.withText("Use"))).hasSize(DemoAccount.values().length);
        _assertOne(Code.class, spec -> spec.withText(demo.password().orElseThrow()));
    }

    @Test
    void showsNoAccountWhereTheOrganizationIsNotTheDemos() {
        jdbc.sql("update organization set demo = false").update();
        try {
            var page = new SignInView(demo, currentMember);
            _assertOne(page, LoginForm.class);
            _assertNone(page, DemoAccounts.class);
        } finally {
            jdbc.sql("update organization set demo = true").update();
        }
    }

    @Test
    void saysThatASessionHasEnded() {
        var service = VaadinService.getCurrent();
        VaadinService.setCurrent(null);
        var messages = service.getSystemMessages(Locale.ENGLISH, null);
        VaadinService.setCurrent(service);
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("You have been signed out");
    }
}
