package io.cardworkbench.shell.signin.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.signin.factor.PasskeyService;
import io.cardworkbench.signin.passkey.RelyingParty;
import io.cardworkbench.signin.passkey.Site;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.SoftAuthenticator;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a passkey has signed is sent as a form, and is a sign-in like any other. */
@OnH2
class PasskeyOverHttpTest {

    private static final String ORIGIN = "https://cards.example.com";

    private static final Site SITE = new Site("cards.example.com", Set.of(ORIGIN));

    @Autowired
    WebApplicationContext context;

    @Autowired
    Organization organization;

    @Autowired
    PasskeyService passkeys;

    @Autowired
    RelyingParty relyingParty;

    @Autowired
    JdbcClient jdbc;

    private final SoftAuthenticator laptop = new SoftAuthenticator(ORIGIN);
    private MockHttpSession session = new MockHttpSession();
    private MockMvc http;
    private Member member;

    @BeforeEach
    void addAPasskey() {
        member = organization.newAdmin();
        organization.signIn(member);
        var asked = passkeys.begin("Laptop", SITE);
        passkeys.add(asked, laptop.make(asked.json()));
        SecurityContextHolder.clearContext();
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void isASignInLikeAnyOther() throws Exception {
        var done = send(ask(), true);

        assertThat(done.getRedirectedUrl()).isEqualTo("/");
        assertThat(isSignedIn()).isTrue();
        assertThat(count("select count(*) from member_session where member_id = :member"))
                .isOne();
        assertThat(count("select count(*) from audit_log where member_id = :member and action = 'signed-in'"))
                .isOne();
    }

    @Test
    void takesAnAnswerOnce() throws Exception {
        var answer = ask();
        send(answer, true);
        session.removeAttribute(SPRING_SECURITY_CONTEXT_KEY);

        assertThat(send(answer, true).getRedirectedUrl()).isEqualTo("/login?passkey");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void takesNoAnswerToAQuestionOfAnotherSession() throws Exception {
        var answer = ask();
        session = new MockHttpSession();

        assertThat(send(answer, true).getRedirectedUrl()).isEqualTo("/login?passkey");
        ask();
        assertThat(send(answer, true).getRedirectedUrl()).isEqualTo("/login?passkey");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void takesNoForgedForm() throws Exception {
        var answer = ask();
        send(answer, false);

        assertThat(isSignedIn()).isFalse();
        assertThat(send(answer, true).getRedirectedUrl())
                .as("the question was not used up")
                .isEqualTo("/");
    }

    @Test
    void saysInTheAuditLogWhosePasskeyWasRefused() throws Exception {
        laptop.forging();
        send(ask(), true);
        send(ask().replaceAll("\"rawId\":\"[^\"]*\"", "\"rawId\":\"AAAA\""), true);
        ask();
        send("no passkey", true);

        assertThat(jdbc.sql("select count(*) from audit_log where action = 'sign-in-failed' and actor = :email")
                        .param("email", member.email())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(isSignedIn()).isFalse();
    }

    private String ask() {
        var asked = relyingParty.ask(SITE);
        session.setAttribute(AskedAtSignIn.class.getName(), asked);
        return laptop.sign(asked.json());
    }

    private MockHttpServletResponse send(String answer, boolean withToken) throws Exception {
        var form =
                MockMvcRequestBuilders.post("/login/passkey").session(session).param("passkey", answer);
        return http.perform(withToken ? form.with(csrf()) : form).andReturn().getResponse();
    }

    private boolean isSignedIn() {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private int count(String sql) {
        return jdbc.sql(sql)
                .param("member", member.id().value())
                .query(Integer.class)
                .single();
    }
}
