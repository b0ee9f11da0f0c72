package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Health and metrics can have a port of their own, where nothing else is, and be nowhere else. */
class ManagementPortIT {

    private static final String PASSWORD = "counts only";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() {
        node = Node.start(
                "spring.datasource.url=" + TestH2.newDatabase(),
                "workbench.demo=false",
                "workbench.metrics.password=" + PASSWORD,
                "management.server.port=0");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void showsHealthToAnyoneThereAndToNobodyElsewhere(String path) throws IOException, InterruptedException {
        assertThat(get(managementPort(), path).statusCode()).isEqualTo(200);
        assertThat(get(port(), path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/sbom/application", "/actuator/info", "/actuator"})
    void showsTheRestToItsCollectorOnly(String path) throws IOException, InterruptedException {
        assertThat(get(managementPort(), path).statusCode()).isEqualTo(401);
        assertThat(get(managementPort(), path, "Authorization", basic()).statusCode())
                .isEqualTo(200);
        assertThat(get(port(), path).statusCode()).isEqualTo(401);
        assertThat(get(port(), path, "Authorization", basic()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/v1/1/cards", "/oauth2/token", "/v3/api-docs"})
    void servesNothingElseThere(String path) throws IOException, InterruptedException {
        assertThat(get(managementPort(), path).statusCode()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void namesNoServer() throws IOException, InterruptedException {
        assertThat(get(managementPort(), "/actuator/health").headers().map())
                .doesNotContainKeys("Server", "X-Powered-By");
        try (var socket = new Socket("localhost", managementPort())) {
            socket.getOutputStream()
                    .write("GET /<> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContainIgnoringCase("tomcat")
                    .doesNotContain("Exception");
        }
    }

    private static int port() {
        return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static int managementPort() {
        return node.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    private static String basic() {
        return "Basic " + Base64.getEncoder().encodeToString(("metrics:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> get(int port, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HTTP.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
}
