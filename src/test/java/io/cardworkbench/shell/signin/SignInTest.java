package io.cardworkbench.shell.signin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.shell.StartView;
import io.cardworkbench.signin.SignInSettings;
import io.cardworkbench.signin.factor.ui.PageSite;
import io.cardworkbench.signin.passkey.RelyingParty;
import io.cardworkbench.signin.passkey.SignInByPasskey;
import io.cardworkbench.signin.provider.ProviderMembers;
import io.cardworkbench.signin.provider.Providers;
import io.cardworkbench.signin.provider.TestProviders;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.start.DemoService;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInTest extends KaribuTest {

    @Autowired
    private DemoService demo;

    @Autowired
    private CurrentMember currentMember;

    @Autowired
    private ProviderMembers members;

    @Autowired
    private SignInByPasskey passkeys;

    @Autowired
    private RelyingParty relyingParty;

    @Autowired
    private PageSite site;

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
            var page = page(true, new NoProviders());
            _assertOne(page, LoginForm.class);
            _assertNone(page, DemoAccounts.class);
        } finally {
            jdbc.sql("update organization set demo = true").update();
        }
    }

    @Test
    void showsNoProviderWhereNoneIsSetUp() {
        UI.getCurrent().navigate("login");
        _assertNone(ProviderLinks.class);
    }

    @Test
    void leadsToEachProviderBesideTheForm() {
        var page = page(true, new TwoProviders());

        assertThat(_find(page, Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref, Anchor::isRouterIgnore)
                .containsExactly(
                        tuple("Sign in with Company account", "login/with/company", true),
                        tuple("Sign in with Google", "login/with/google", true));
        _assertOne(page, LoginForm.class);
    }

    @Test
    void takesNoPasswordWhereTheSettingsSayNone() {
        var page = page(false, new TwoProviders());

        assertThat(_find(page, Anchor.class)).hasSize(2);
        _assertNone(page, LoginForm.class);
        _assertNone(page, DemoAccounts.class);
    }

    @Test
    void refusesToStartWhereNobodyCouldSignIn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SignInWays(
                        new SignInSettings(false, ""), new NoProviders(), members, passkeys, Clock.systemUTC()))
                .withMessageContaining("Nobody could sign in");
    }

    private SignInView page(boolean password, ObjectProvider<Providers> providers) {
        return new SignInView(demo, currentMember, new SignInSettings(password, ""), providers, relyingParty, site);
    }

    private static final class NoProviders implements ObjectProvider<Providers> {

        @Override
        public Stream<Providers> stream() {
            return Stream.empty();
        }
    }

    private static final class TwoProviders implements ObjectProvider<Providers> {

        @Override
        public Stream<Providers> stream() {
            return Stream.of(TestProviders.named("company", "Company account", "google", null));
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
