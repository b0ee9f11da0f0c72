package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Redirects lead to where the caller came from, as the proxy in front says it, and only what is in a private network is believed. */
class ForwardedHeadersTest {

    private static final Pattern LOCATION = Pattern.compile("(?i)\\r\\nLocation: ([^\\r]+)");

    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() {
        node = Node.start("spring.datasource.url=" + TestH2.newDatabase());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void keepsTheProtocolAndThePortOfTheHost() throws IOException {
        assertThat(redirect(node, "Host: wb.example:8443", "X-Forwarded-Proto: https"))
                .isEqualTo("https://wb.example:8443/login");
        assertThat(redirect(node, "Host: wb.example", "X-Forwarded-Proto: https"))
                .isEqualTo("https://wb.example/login");
    }

    @Test
    void takesHostAndPortFromTheProxyWhereItSaysThem() throws IOException {
        assertThat(redirect(
                        node,
                        "Host: 127.0.0.1:8080",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: wb.example",
                        "X-Forwarded-Port: 8443",
                        "X-Forwarded-For: 203.0.113.7"))
                .isEqualTo("https://wb.example:8443/login");
    }

    @Test
    void keepsThePathPrefix() throws IOException {
        assertThat(redirect(node, "Host: wb.example", "X-Forwarded-Proto: https", "X-Forwarded-Prefix: /cards"))
                .isEqualTo("https://wb.example/cards/login");
    }

    @Test
    void believesNobodyOutsideOfPrivateNetworks() throws IOException {
        try (var elsewhere = Node.start(
                "spring.datasource.url=" + TestH2.newDatabase(), "server.tomcat.remoteip.internal-proxies=10\\..*")) {
            assertThat(redirect(
                            elsewhere,
                            "Host: wb.example",
                            "X-Forwarded-Proto: https",
                            "X-Forwarded-Host: evil.example",
                            "X-Forwarded-Prefix: /evil"))
                    .isEqualTo("http://wb.example/login");
        }
    }

    private static String redirect(ConfigurableApplicationContext of, String... headers) throws IOException {
        var port = Integer.parseInt(Objects.requireNonNull(of.getEnvironment().getProperty("local.server.port")));
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /tools HTTP/1.1\r\nConnection: close\r\nAccept: text/html\r\n%s\r\n\r\n"
                            .formatted(String.join("\r\n", headers))
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            var location = LOCATION.matcher(answer);
            assertThat(location.find()).as(answer).isTrue();
            var found = location.group(1);
            return found.startsWith("/") ? "relative " + found : found;
        }
    }
}
