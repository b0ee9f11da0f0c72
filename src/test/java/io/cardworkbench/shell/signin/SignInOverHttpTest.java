package io.cardworkbench.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.signin.OwnPasswordService;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs in as a browser does, over a socket. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class SignInOverHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Organization organization;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnPasswordService passwords;

    private Member member;
    private SignInClient browser;

    @BeforeEach
    void openBrowser() {
        member = organization.newAdmin();
        browser = new SignInClient(port);
    }

    @Test
    void givesTheSessionAnotherIdAtSignIn() throws IOException, InterruptedException {
        browser.get("/login");
        var before = browser.session();

        browser.signIn(member.email(), Organization.PASSWORD);

        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.isSignedIn()).isTrue();
        var stranger = new SignInClient(port).with(before);
        assertThat(stranger.isSignedIn()).isFalse();
    }

    @Test
    void endsASessionOverHttpWhenItsMemberDoesNothing() throws IOException, InterruptedException {
        browser.signIn(member.email(), Organization.PASSWORD);
        assertThat(sessions()).isOne();
        clock.advance(Duration.ofHours(7));
        assertThat(browser.isSignedIn()).isTrue();
        clock.advance(Duration.ofHours(7));
        assertThat(browser.isSignedIn()).isTrue();

        clock.advance(Duration.ofHours(8).plusSeconds(1));

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(sessions()).isZero();
    }

    @Test
    void countsNothingThatAPageAsksForByItself() throws IOException, InterruptedException {
        browser.signIn(member.email(), Organization.PASSWORD);
        for (var hour = 0; hour < 9; hour++) {
            clock.advance(Duration.ofHours(1));
            browser.get("/?v-r=heartbeat&v-uiId=0");
            browser.get("/assets/icons/menu.svg", "*/*");
        }
        assertThat(browser.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?continue=https://elsewhere.example",
                "/login?redirect=//elsewhere.example",
                "/tools?next=https://elsewhere.example",
                "//elsewhere.example/tools"
            })
    void leadsToNoOtherHostAfterSignIn(String path) throws IOException, InterruptedException {
        browser.get(path);

        var answer = browser.signIn(member.email(), Organization.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").map(URI::create).map(URI::getHost))
                .hasValue("localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?error%0d%0aX-Smuggled:%201", "/tools%0d%0aX-Smuggled:%201"})
    void letsNobodyWriteHeaders(String path) throws IOException, InterruptedException {
        assertThat(browser.get(path).headers().firstValue("X-Smuggled")).isEmpty();
    }

    @Test
    void endsTheSessionAtSignOutForWhoeverKnowsItsId() throws IOException, InterruptedException {
        browser.signIn(member.email(), Organization.PASSWORD);
        var session = browser.session();

        browser.signOut();

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(new SignInClient(port).with(session).isSignedIn()).isFalse();
        assertThat(sessions()).isZero();
    }

    @Test
    void endsTheSessionsOfAMemberWhosePasswordIsChanged() throws IOException, InterruptedException {
        browser.signIn(member.email(), Organization.PASSWORD);
        organization.signIn(member);

        passwords.change(Organization.PASSWORD, "five other words in a row");

        assertThat(browser.isSignedIn()).isFalse();
        browser.signIn(member.email(), Organization.PASSWORD);
        assertThat(browser.isSignedIn()).isFalse();
        browser.signIn(member.email(), "five other words in a row");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void writesOneLineForOneRequestWhateverIsTyped(CapturedOutput output) throws IOException, InterruptedException {
        browser.signIn("nobody\r\nFORGED: owner@example.com signed in", "a guess");
        browser.get("/no/such%0d%0aFORGED:%20page");

        assertThat(output.getAll().lines()).noneMatch(line -> line.startsWith("FORGED"));
    }

    private int sessions() {
        return jdbc.sql("select count(*) from member_session where member_id = :member")
                .param("member", member.id().value())
                .query(Integer.class)
                .single();
    }
}
