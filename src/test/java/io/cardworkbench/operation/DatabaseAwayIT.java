package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A node whose database goes away says so within five seconds, and goes on by itself when it is back. */
class DatabaseAwayIT {

    /** Of the members that {@link Organization} makes. */
    private static final String PASSWORD = Organization.PASSWORD;

    /** Where nothing bounds the wait for a connection it takes half a minute, however slow the machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static Cable cable;
    private static ConfigurableApplicationContext node;
    private static int port;
    private static String member;
    private static String clientId;
    private static ApiClient api;
    private static String cards;

    @BeforeAll
    static void start() throws IOException {
        var database = URI.create(TestPostgres.newDatabase().substring("jdbc:".length()));
        cable = new Cable(database.getPort());
        node = Node.start("spring.datasource.url=jdbc:postgresql://localhost:%d%s?%s"
                .formatted(cable.port(), database.getPath(), database.getQuery()));
        port = Integer.parseInt(Objects.requireNonNull(node.getEnvironment().getProperty("local.server.port")));
        var organization = node.getBean(Organization.class);
        member = organization.newAdmin().email();
        var environment = organization.newEnvironment();
        clientId = organization
                .newCredential(environment, CredentialRole.EVENTS)
                .credential()
                .clientId();
        api = ApiClient.at(port).authenticated(clientId, Organization.SECRET);
        cards = "/v1/" + environment + "/cards";
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        cable.close();
    }

    @AfterEach
    void plugIn() {
        cable.plugIn();
        await().atMost(Duration.ofSeconds(20)).until(() -> api.get(cards).status() == 200);
    }

    @Test
    void theApiSaysWhenToComeAgain() throws IOException {
        cable.pullOut();

        assertProblem(() -> api.get(cards));
        assertProblem(() -> api.put(cards + "/cancel?userId=anna", "Idempotency-Key", "one"));
        assertProblem(() -> api.get(cards.replace("cards", "users/anna/cards"), "Accept", "text/event-stream"));

        cable.plugIn();
        await().atMost(SOON).until(() -> api.get(cards).status() == 200);
        assertThat(api.put(cards + "/cancel?userId=anna", "Idempotency-Key", "one")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theTokenEndpointSaysItInTheFormOfOAuth() throws IOException {
        cable.pullOut();

        var answer = ApiClient.at(port).token("grant_type=client_credentials", "", clientId, Organization.SECRET);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("error").asString()).isEqualTo("temporarily_unavailable");
    }

    @Test
    void signInSaysThatThePasswordWasNotLookedAt() throws Exception {
        cable.pullOut();
        assertThat(signIn()).endsWith("/login?unavailable");

        cable.plugIn();
        await().atMost(SOON).until(() -> !signIn().contains("/login"));
    }

    @Test
    void anOrchestratorTakesItOutAndDoesNotKillIt() throws IOException {
        cable.pullOut();

        assertThat(ApiClient.at(port).get("/actuator/health/liveness").status()).isEqualTo(200);
        var before = System.nanoTime();
        assertThat(ApiClient.at(port).get("/actuator/health/readiness").status())
                .isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);

        cable.plugIn();
        await().atMost(SOON)
                .until(() ->
                        ApiClient.at(port).get("/actuator/health/readiness").status() == 200);
    }

    private static void assertProblem(Supplier<Answered> call) {
        var before = System.nanoTime();
        var answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.problem()).isEqualTo("database-away");
    }

    /** Where a browser is led that sends the form of the sign-in page. */
    private static String signIn() throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var page = browser.send(request("/login").GET().build(), BodyHandlers.ofString());
        var token = CSRF.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(member), encoded(PASSWORD), encoded(token.group(1)));
        HttpResponse<String> answer = browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .timeout(SOON);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
