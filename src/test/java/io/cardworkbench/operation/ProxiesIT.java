package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The configurations of proxies in {@code docs/operations.md} do what they are for. */
class ProxiesIT {

    private static final Path GUIDE = Path.of("docs/operations.md");

    private static final int LARGEST = 32_000_000;

    private static ConfigurableApplicationContext node;
    private static int nodePort;
    private static ApiClient api;
    private static String stream;

    private @TempDir Path folder;

    @BeforeAll
    static void start() {
        node = Node.start("spring.datasource.url=" + TestH2.newDatabase());
        nodePort = Integer.parseInt(Objects.requireNonNull(node.getEnvironment().getProperty("local.server.port")));
        var organization = node.getBean(Organization.class);
        var environment = organization.newEnvironment();
        var made = organization.newCredential(environment, CredentialRole.EVENTS);
        api = ApiClient.at(nodePort).authenticated(made.credential().clientId(), made.secret());
        stream = "/v1/" + environment + "/users/anna/cards";
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource
    void leadsBackToItselfAndPassesEventsAndWebSocketsOn(Proxy proxy) throws Exception {
        var port = Daemon.freePort();
        try (var daemon = started(proxy, port)) {
            assertThat(daemon.isAlive()).isTrue();
            var http = HttpClient.newHttpClient();
            var redirect = http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/tools".formatted(port)))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.discarding());
            assertThat(redirect.headers().firstValue("Location")).contains("http://localhost:%d/login".formatted(port));

            var event = CompletableFuture.supplyAsync(() -> firstEvent(port));
            assertThat(event.get(10, TimeUnit.SECONDS)).contains("event: stream");

            assertThatCode(() -> http.newWebSocketBuilder()
                            .connectTimeout(Duration.ofSeconds(5))
                            .buildAsync(
                                    URI.create("ws://localhost:%d/VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket"
                                            .formatted(port)),
                                    new WebSocket.Listener() {})
                            .get(10, TimeUnit.SECONDS)
                            .abort())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesOnTheLargestBodyThatTheApiTakesAndWhatItSaysOfALargerOne(Proxy proxy) throws IOException {
        var request = "{\"lifecycleId\": \"nowhere\", \"dryRun\": true}";
        var blanks = " ".repeat(LARGEST - request.length());
        var cancel = stream.replaceFirst("users/.*", "cards/cancel");
        var port = Daemon.freePort();
        try (var _ = started(proxy, port)) {
            var client = ApiClient.at(port).withToken(api.token());

            assertThat(client.post(cancel, request + blanks).status()).isEqualTo(200);
            assertThat(client.post(cancel, request + blanks + " ").problem()).isEqualTo("too-large");
        }
    }

    private Daemon started(Proxy proxy, int port) throws IOException {
        assumeThat(proxy.program).isExecutable();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var config = folder.resolve("proxy.conf");
        Files.writeString(
                config,
                proxy.frame
                        .formatted(snippet(proxy))
                        .replace("FOLDER", folder.toString())
                        .replace("8443", Integer.toString(port))
                        .replace("8080", Integer.toString(nodePort)));
        return Daemon.start(port, folder.resolve("log"), proxy.command(config));
    }

    private static String firstEvent(int port) {
        try {
            return ApiClient.at(port).withToken(api.token()).firstEvent(stream);
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private static String snippet(Proxy proxy) throws IOException {
        var found = Pattern.compile("```" + proxy.language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertThat(found.find()).as(proxy.language).isTrue();
        return found.group(1);
    }

    /** A proxy of Debian, with what stands around a snippet where there is no installation. */
    enum Proxy {
        NGINX("nginx", "/usr/sbin/nginx", """
                pid FOLDER/pid;
                error_log FOLDER/error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path FOLDER;
                    proxy_temp_path FOLDER;
                    fastcgi_temp_path FOLDER;
                    uwsgi_temp_path FOLDER;
                    scgi_temp_path FOLDER;
                    %s
                }
                """, "-g|daemon off;|-c"),
        HAPROXY("haproxy", "/usr/sbin/haproxy", "%s", "-db|-f"),
        APACHE("apache", "/usr/sbin/apache2", """
                ServerRoot /usr/lib/apache2
                ServerName localhost
                PidFile FOLDER/pid
                ErrorLog FOLDER/error.log
                LoadModule mpm_event_module modules/mod_mpm_event.so
                LoadModule authz_core_module modules/mod_authz_core.so
                %s
                """, "-X|-f"),
        CADDY("caddy", "/usr/bin/caddy", "{\nadmin off\nauto_https off\n}\n%s", "run|--adapter|caddyfile|--config");

        private final String language;
        private final Path program;
        private final String frame;
        private final String arguments;

        Proxy(String language, String program, String frame, String arguments) {
            this.language = language;
            this.program = Path.of(program);
            this.frame = frame;
            this.arguments = arguments;
        }

        List<String> command(Path config) {
            var command = new ArrayList<String>();
            command.add(program.toString());
            Collections.addAll(command, arguments.split("\\|"));
            command.add(config.toString());
            return command;
        }
    }
}
