package io.cardworkbench.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Sign-in leads to the page that was wanted, whatever the browser asks for meanwhile, over plain HTTP as well. */
class NavigatedToTest {

    private static final String WANTED = "/tools/cancel-cards?environment=1&eventName=sale";

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static ConfigurableApplicationContext node;
    private static String email;
    private static int port;

    @BeforeAll
    static void start() {
        node = Node.start("spring.datasource.url=" + TestH2.newDatabase());
        email = node.getBean(Organization.class).newAdmin().email();
        port = Integer.parseInt(Objects.requireNonNull(node.getEnvironment().getProperty("local.server.port")));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/robots.txt            | */*                  |",
                "/robots.txt            | text/html,*/*;q=0.8  |",
                "/apple-touch-icon.png  | image/avif,*/*;q=0.8 |",
                "/icons/x.map           | */*                  |",
                "/.well-known/x         | text/html            |",
                "/tools                 | image/avif,*/*;q=0.8 |",
                "/tools                 | text/html            | empty",
                "/tools                 | text/html            | image",
                "/tools                 |                      |",
            })
    void leadsToTheWantedPageWhateverIsAskedForMeanwhile(
            String path, @Nullable String accept, @Nullable String destination)
            throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        browser.send(request(WANTED).header("Accept", HTML).build(), BodyHandlers.discarding());
        var meanwhile = request(path);
        if (accept != null) {
            meanwhile.header("Accept", accept);
        }
        if (destination != null) {
            meanwhile.header("Sec-Fetch-Dest", destination);
        }
        browser.send(meanwhile.build(), BodyHandlers.discarding());

        assertThat(signIn(browser)).endsWith(WANTED);
    }

    @ParameterizedTest
    @CsvSource({"/organization/members?environment=1, ", "/customers/john.doe@example.com?environment=1, document"})
    void leadsToThePageThatWasWantedLast(String path, @Nullable String destination)
            throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        browser.send(request(WANTED).header("Accept", HTML).build(), BodyHandlers.discarding());
        var next = request(path).header("Accept", HTML);
        if (destination != null) {
            next.header("Sec-Fetch-Dest", destination);
        }
        browser.send(next.build(), BodyHandlers.discarding());

        assertThat(signIn(browser)).endsWith(path);
    }

    private static String signIn(HttpClient browser) throws IOException, InterruptedException {
        var page = browser.send(request("/login").header("Accept", HTML).build(), BodyHandlers.ofString());
        var token = CSRF.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(email), encoded(Organization.PASSWORD), encoded(token.group(1)));
        var answer = browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
