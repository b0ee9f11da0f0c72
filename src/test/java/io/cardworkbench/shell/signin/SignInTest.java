package io.cardworkbench.shell.signin;

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
import io.cardworkbench.shell.ToolsView;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.start.DemoService;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends KaribuTest {

    @Autowired
    private DemoService demo;

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
    void memberWhoIsSignedInIsLedToTheTools() {
        signIn(DemoAccount.VIEWER);
        UI.getCurrent().navigate("login");
        _assertOne(ToolsView.class);
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
    void saysThatASessionHasEnded() {
        var service = VaadinService.getCurrent();
        VaadinService.setCurrent(null);
        var messages = service.getSystemMessages(Locale.ENGLISH, null);
        VaadinService.setCurrent(service);
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("You have been signed out");
    }
}
