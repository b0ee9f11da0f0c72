package io.cardworkbench.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told about pages, read from a socket: what a mock answers is not what the server sends. */
@OnH2
class PageHeadersTest {

    private static final Pattern MARK = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern INLINE = Pattern.compile("<script\\b[^>]*>");

    private static final Pattern BUNDLE = Pattern.compile("/VAADIN/build/[^\"]+\\.js");

    @LocalServerPort
    int port;

    @Autowired
    Organization organization;

    private SignInClient browser;

    @BeforeEach
    void openBrowser() {
        browser = new SignInClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/invitation/none", "/tools", "/no/such/page", "/styles.css"})
    void tellsBrowsersWhatAPageMayDo(String path) throws IOException, InterruptedException {
        if (path.startsWith("/tools") || path.startsWith("/no")) {
            browser.signIn(organization.newAdmin().email(), Organization.PASSWORD);
        }
        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/2/cards", "/oauth2/token", "/v3/api-docs", "/swagger-ui/index.html"})
    void letsAnswersOfTheApiRunNothingOfOthers(String path) throws IOException, InterruptedException {
        var policy = header(browser.get(path), "Content-Security-Policy");

        assertThat(policy).startsWith("default-src 'none'; ").contains("frame-ancestors 'none'");
        assertThat(policy.replace("style-src-attr 'unsafe-inline'", "")).doesNotContain("unsafe");
    }

    @Test
    void marksWhatStandsInAPageForOneAnswerOnly() throws IOException, InterruptedException {
        var first = browser.get("/login");
        var second = browser.get("/login");

        assertThat(mark(first)).isNotEqualTo(mark(second)).hasSizeGreaterThan(20);
        assertThat(INLINE.matcher(first.body()).results().map(MatchResult::group))
                .hasSizeGreaterThan(3)
                .allSatisfy(tag -> assertThat(tag).contains("nonce=\"" + mark(first) + "\""));
    }

    @Test
    void letsNobodyKeepAPageButAnybodyWhatItIsMadeOf() throws IOException, InterruptedException {
        assertThat(header(browser.get("/login"), "Cache-Control")).contains("no-store");
        var bundle = BUNDLE.matcher(browser.get("/login").body());
        assertThat(bundle.find()).isTrue();
        for (var path : List.of("/styles.css", bundle.group())) {
            assertThat(header(browser.get(path), "Cache-Control"))
                    .as(path)
                    .contains("max-age")
                    .doesNotContain("no-store");
        }
    }

    @Test
    void insistsOnTlsBehindTls() throws IOException, InterruptedException {
        var plain = browser.get("/login");
        var secured = browser.get("/login", "text/html", "X-Forwarded-Proto", "https");

        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(header(secured, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void keepsTheCookieOfTheSessionFromScriptsAndOtherSites() throws IOException, InterruptedException {
        assertThat(header(browser.get("/login"), "Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        var secured = new SignInClient(port).get("/login", "text/html", "X-Forwarded-Proto", "https");
        assertThat(header(secured, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    private static String mark(HttpResponse<String> answer) {
        var matcher = MARK.matcher(header(answer, "Content-Security-Policy"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
