package io.cardworkbench.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.signin.SessionService;
import io.cardworkbench.signin.factor.Authenticator;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import io.cardworkbench.support.TestProvider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Signs in at a provider of OpenID Connect that is none of ours, as a browser does, over sockets. */
@ExtendWith(OutputCaptureExtension.class)
class ProviderSignInIT {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private static TestProvider provider;
    private static ConfigurableApplicationContext node;

    private Organization organization;
    private JdbcClient jdbc;
    private Member member;
    private SignInClient browser;

    @BeforeAll
    static void start() {
        provider = TestProvider.start();
        node = startNode(provider.port(), "workbench.second-factor.key=a key for tests that is long enough");
        provider.knowsWorkbenchAt(portOf(node));
    }

    @AfterAll
    static void stop() {
        node.close();
        provider.close();
    }

    /** Spring keeps one strategy for the whole Java machine, that of the node made last. */
    @BeforeEach
    void openBrowser() {
        SecurityContextHolder.setContextHolderStrategy(node.getBean(SecurityContextHolderStrategy.class));
        organization = node.getBean(Organization.class);
        jdbc = node.getBean(JdbcClient.class);
        member = organization.newAdmin();
        provider.user(member.email());
        browser = new SignInClient(portOf(node));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsTheMemberInWithTheAddressThatTheProviderHasVerified() throws IOException, InterruptedException {
        browser.get("/tools");
        var before = browser.session();

        var done = signInAtProvider(member.email());

        assertThat(location(done)).as("where the member wanted to go").isEqualTo("/tools");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(new SignInClient(portOf(node)).with(before).isSignedIn()).isFalse();
        assertThat(count("member_session")).isOne();
        assertThat(auditOf(member)).containsExactly("signed-in {\"provider\":\"company\",\"address\":\"127.0.0.1\"}");
    }

    @Test
    void endsWithTheSessionsOfTheMember() throws IOException, InterruptedException {
        signInAtProvider(member.email());
        organization.signIn(member);

        node.getBean(SessionService.class).signOutEverywhere();

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(location(signInAtProvider(member.email())))
                .as("the provider knows them still")
                .isNotEqualTo("/login/refused");
        browser.signOut();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void listsASessionOnceThoughTheMemberSignsInAgain() throws IOException, InterruptedException {
        signInAtProvider(member.email());
        browser.signIn(member.email(), Organization.PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();

        assertThat(count("member_session")).isOne();
    }

    @Test
    void asksForTheSecondFactorAsWell() throws IOException, InterruptedException {
        organization.signIn(member);
        var factors = node.getBean(SecondFactorService.class);
        var clock = node.getBean(Clock.class);
        var app = new Authenticator(factors.begin(Organization.PASSWORD).secret());
        factors.confirm(app.codeAt(clock.instant().minus(Duration.ofSeconds(30))));
        SecurityContextHolder.clearContext();

        assertThat(location(signInAtProvider(member.email()))).isEqualTo("/login/code");
        assertThat(browser.isSignedIn()).isFalse();

        browser.giveCode(app.codeAt(clock.instant()));
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(auditOf(member)).last().asString().contains("\"provider\":\"company\"");
    }

    @Test
    void leadsWhoIsNoMemberToAPageThatSaysSo() throws IOException, InterruptedException {
        var stranger = "stranger-" + UUID.randomUUID() + "@example.com";
        provider.user(stranger);

        var done = signInAtProvider(stranger);

        assertThat(location(done)).isEqualTo("/login/refused");
        assertThat(browser.follow(done).statusCode()).isEqualTo(200);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void letsNobodyInWhoseAddressIsNotVerified() throws IOException, InterruptedException {
        provider.user("mallory", Map.of("email", member.email(), "email_verified", false));

        assertThat(location(signInAtProvider("mallory"))).isEqualTo("/login/refused");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void letsTheMemberConfirmWhoTheyAre() throws IOException, InterruptedException {
        signInAtProvider(member.email());
        var before = browser.session();

        var asked = leave("/login/with/company?again");
        assertThat(asked.statusCode()).as("the provider asks anew").isEqualTo(200);
        var done = comeBack(giveThere(asked, member.email()));

        assertThat(location(done)).isEqualTo("/confirmed");
        assertThat(browser.follow(done).statusCode()).isEqualTo(200);
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(count("member_session")).isOne();
    }

    @Test
    void confirmsNobodyElse() throws IOException, InterruptedException {
        signInAtProvider(member.email());
        var other = organization.newAdmin();
        provider.user(other.email());

        var done = comeBack(giveThere(leave("/login/with/company?again"), other.email()));

        assertThat(location(done)).isEqualTo("/login/refused");
        assertThat(count("member_session", other)).isZero();
        assertThat(browser.isSignedIn()).as("as before").isTrue();
    }

    @Test
    void takesNoAnswerThatNobodyAskedFor(CapturedOutput output) throws IOException, InterruptedException {
        var before = auditLines();
        var path = "/login/oauth2/code/company?code=guessed&state=guessed%0d%0aFORGED";

        assertThat(location(browser.get(path))).isEqualTo("/login?provider");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(output.getAll().lines()).noneMatch(line -> line.startsWith("FORGED"));
        assertThat(auditLines()).as("anyone could fill the log").isEqualTo(before);
    }

    @Test
    void takesNoAnswerOfAnotherBrowserAndNoneTwice() throws IOException, InterruptedException {
        var back = giveThere(leave("/login/with/company"), member.email());
        var other = new SignInClient(portOf(node));
        other.get("/login");

        assertThat(location(other.follow(back))).isEqualTo("/login?provider");
        assertThat(other.isSignedIn()).isFalse();

        assertThat(location(browser.follow(back))).isNotEqualTo("/login?provider");
        browser.signOut();
        assertThat(location(browser.follow(back))).isEqualTo("/login?provider");
    }

    @Test
    void leadsToNoProviderThatIsNotSetUp() throws IOException, InterruptedException {
        assertThat(location(browser.get("/login/with/nobody"))).isEqualTo("/login?provider");
    }

    @Test
    void staysAsItWasWhoseUserGivesUpThere() throws IOException, InterruptedException {
        var state = state(browser.get("/login/with/company"));

        var done = browser.get("/login/oauth2/code/company?error=access_denied&state=" + state);

        assertThat(location(done)).isEqualTo("/login?provider");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void writesNoSecretOfTheProviderDown(CapturedOutput output) throws IOException, InterruptedException {
        var back = giveThere(leave("/login/with/company"), member.email());
        browser.follow(back);
        var code = location(back).replaceAll(".*code=([^&]*).*", "$1");

        assertThat(code).hasSizeGreaterThan(40);
        assertThat(output.getAll()).doesNotContain(code, TestProvider.SECRET);
        assertThat(jdbc.sql("select detail from audit_log").query(String.class).list())
                .noneMatch(detail -> detail.contains(code));
    }

    @Test
    void takesNoPasswordWhereTheSettingsSayNone() throws IOException, InterruptedException {
        try (var strict = startNode(provider.port(), "workbench.sign-in.password=false")) {
            var known = strict.getBean(Organization.class).newAdmin();
            provider.user(known.email());
            browser = new SignInClient(portOf(strict));

            assertThat(location(browser.signIn(known.email(), Organization.PASSWORD)))
                    .isEqualTo("/login");
            assertThat(browser.isSignedIn()).isFalse();

            provider.knowsWorkbenchAt(portOf(strict));
            signInAtProvider(known.email());
            assertThat(browser.isSignedIn()).isTrue();
        } finally {
            provider.knowsWorkbenchAt(portOf(node));
        }
    }

    @Test
    void startsWhileTheProviderIsAwayAndLetsMembersInOnceItIsBack() throws IOException, InterruptedException {
        var away = TestProvider.start();
        away.close();
        try (var patient = startNode(away.port())) {
            var known = patient.getBean(Organization.class).newAdmin();
            browser = new SignInClient(portOf(patient));
            assertThat(location(browser.get("/login/with/company"))).isEqualTo("/login?provider");
            browser.signIn(known.email(), Organization.PASSWORD);
            assertThat(browser.isSignedIn()).isTrue();

            try (var back = TestProvider.startAt(away.port())) {
                back.knowsWorkbenchAt(portOf(patient));
                back.user(known.email());
                browser = new SignInClient(portOf(patient));
                signInAtProvider(known.email());
                assertThat(browser.isSignedIn()).isTrue();
            }
        }
    }

    /** From the workbench to the provider, there, and back. */
    private HttpResponse<String> signInAtProvider(String user) throws IOException, InterruptedException {
        var there = leave("/login/with/company");
        return comeBack(there.statusCode() == 200 ? giveThere(there, user) : there);
    }

    /** To what the provider shows: a form, or nothing but the way back for those it knows already. */
    private HttpResponse<String> leave(String path) throws IOException, InterruptedException {
        var answer = browser.follow(browser.get(path));
        return location(answer).startsWith("/login?") || location(answer).equals("/login")
                ? browser.follow(answer)
                : answer;
    }

    /** Returns where it sends back. */
    private HttpResponse<String> giveThere(HttpResponse<String> form, String user)
            throws IOException, InterruptedException {
        var hidden = HIDDEN.matcher(form.body());
        assertThat(hidden.find()).isTrue();
        var given = browser.post(
                "http://localhost:" + form.uri().getPort() + "/login",
                "username=" + user.replace("@", "%40") + "&password=" + TestProvider.PASSWORD.replace(' ', '+')
                        + "&_csrf=" + hidden.group(1));
        return browser.follow(given);
    }

    private HttpResponse<String> comeBack(HttpResponse<String> back) throws IOException, InterruptedException {
        return browser.follow(back);
    }

    private static ConfigurableApplicationContext startNode(int providerPort, String... settings) {
        var always = Stream.of("spring.datasource.url=" + TestH2.newDatabase(), "workbench.demo=false");
        return Node.start(Stream.of(always, Stream.of(TestProvider.settingsAt(providerPort)), Stream.of(settings))
                .flatMap(all -> all)
                .toArray(String[]::new));
    }

    private static int portOf(ConfigurableApplicationContext started) {
        return started.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String state(HttpResponse<String> answer) {
        return location(answer).replaceAll(".*state=([^&]*).*", "$1");
    }

    private List<String> auditOf(Member of) {
        return jdbc.sql(
                        "select action, detail from audit_log where member_id = :member and action like 'sign%' order by id")
                .param("member", of.id().value())
                .query((row, number) -> row.getString("action") + " " + row.getString("detail"))
                .list();
    }

    private int auditLines() {
        return jdbc.sql("select count(*) from audit_log").query(Integer.class).single();
    }

    private int count(String table) {
        return count(table, member);
    }

    private int count(String table, Member of) {
        return jdbc.sql("select count(*) from " + table + " where member_id = :member")
                .param("member", of.id().value())
                .query(Integer.class)
                .single();
    }

    /** Path and query. */
    private static String location(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").map(URI::create);
        return to.map(uri -> uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery())
                .orElse("");
    }
}
