package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** As nginx, HAProxy and Caddy send them, one behind another where there are lists. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wb.example                  | https        |             |                  | https://wb.example/login",
                "wb.example:443              | https        |             |                  | https://wb.example/login",
                "wb.example:80               | http         |             |                  | http://wb.example/login",
                "wb.example:8443             | https        |             |                  | https://wb.example:8443/login",
                "wb.example                  | https        | 443         |                  | https://wb.example/login",
                "wb.example                  | http         | 80          |                  | http://wb.example/login",
                "wb.example                  | https        | 8443        |                  | https://wb.example:8443/login",
                "wb.example:8443             | https        | 8443        |                  | https://wb.example:8443/login",
                "wb.example                  | http         | 8080        |                  | http://wb.example:8080/login",
                "wb.example, inner.example   | https, http  |             |                  | https://wb.example/login",
                "wb.example, inner.example   | https, http  | 8443, 80    |                  | https://wb.example:8443/login",
                "wb.example:8443,inner:80    | https,http   |             |                  | https://wb.example:8443/login",
                "wb.example                  | https        |             | /cards           | https://wb.example/cards/login",
                "wb.example                  | https        | 8443        | /cards/          | https://wb.example:8443/cards/login",
                "wb.example                  | https        |             | /a/b             | https://wb.example/a/b/login",
                "wb.example, inner.example   | https        | 443         | /outer, /inner   | https://wb.example/outer/inner/login",
                "[2001:db8::1]               | https        |             |                  | https://[2001:db8::1]/login",
                "[2001:db8::1]:8443          | https        |             | /cards           | https://[2001:db8::1]:8443/cards/login",
                "[2001:db8::1]               | https        | 8443        |                  | https://[2001:db8::1]:8443/login",
            })
    void leadsBackWhateverTheProxySays(
            String host, String protocol, @Nullable String at, @Nullable String prefix, String expected)
            throws IOException {
        var headers = new ArrayList<>(
                List.of("Host: 127.0.0.1:8080", "X-Forwarded-Host: " + host, "X-Forwarded-Proto: " + protocol));
        if (at != null) {
            headers.add("X-Forwarded-Port: " + at);
        }
        if (prefix != null) {
            headers.add("X-Forwarded-Prefix: " + prefix);
        }

        assertThat(redirect(node, headers.toArray(String[]::new))).isEqualTo(expected);
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
