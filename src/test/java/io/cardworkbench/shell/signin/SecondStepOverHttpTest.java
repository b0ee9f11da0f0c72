package io.cardworkbench.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.signin.factor.Authenticator;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs in with a second factor as a browser does, over a socket. */
@OnH2
class SecondStepOverHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Organization organization;

    @Autowired
    SecondFactorService factors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Member member;
    private Authenticator app;
    private SignInClient browser;

    @BeforeEach
    void setUp() {
        member = organization.newAdmin();
        organization.signIn(member);
        app = new Authenticator(factors.begin(Organization.PASSWORD).secret());
        factors.confirm(app.codeAt(clock.instant()));
        clock.advance(Duration.ofSeconds(30));
        browser = new SignInClient(port);
    }

    @Test
    void signsInAfterTheCodeOnly() throws IOException, InterruptedException {
        browser.get("/tools");
        assertThat(location(browser.signIn(member.email(), Organization.PASSWORD)))
                .isEqualTo("/login/code");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(sessions()).isZero();

        var done = browser.giveCode(app.codeAt(clock.instant()));

        assertThat(location(done)).as("where the member wanted to go").isEqualTo("/tools");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(sessions()).isOne();
        assertThat(jdbc.sql("select count(*) from audit_log where member_id = :member and action = 'signed-in'")
                        .param("member", member.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void givesTheSessionAnotherIdAtEachStep() throws IOException, InterruptedException {
        browser.get("/login");
        var before = browser.session();
        browser.signIn(member.email(), Organization.PASSWORD);
        var between = browser.session();
        browser.giveCode(app.codeAt(clock.instant()));

        assertThat(between).isNotEqualTo(before);
        assertThat(browser.session()).isNotEqualTo(between);
        assertThat(new SignInClient(port).with(between).isSignedIn()).isFalse();
    }

    @Test
    void leadsBackToTheCodeAfterAWrongOne() throws IOException, InterruptedException {
        browser.signIn(member.email(), Organization.PASSWORD);

        assertThat(location(browser.giveCode("000000x"))).isEqualTo("/login/code?error");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void beginsAnewWithoutAFirstStepOrLongAfterIt() throws IOException, InterruptedException {
        assertThat(location(browser.giveCode(app.codeAt(clock.instant())))).isEqualTo("/login");

        browser.signIn(member.email(), Organization.PASSWORD);
        clock.advance(Duration.ofMinutes(5));

        assertThat(location(browser.giveCode(app.codeAt(clock.instant())))).isEqualTo("/login");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void takesNoForgedCode() throws IOException, InterruptedException {
        browser.signIn(member.email(), Organization.PASSWORD);

        browser.post("/login/code", "code=" + app.codeAt(clock.instant()));

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(location(browser.giveCode(app.codeAt(clock.instant()))))
                .as("it was not used up")
                .isEqualTo("/tools");
    }

    private int sessions() {
        return jdbc.sql("select count(*) from member_session where member_id = :member")
                .param("member", member.id().value())
                .query(Integer.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").map(URI::create).orElseThrow();
        return to.getQuery() == null ? to.getPath() : to.getPath() + "?" + to.getQuery();
    }
}
