package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.cardworkbench.support.OnH2;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever sends a byte now and then is sent away when the time for a request is over, and keeps nobody else waiting. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class SlowRequestsTest extends ApiContract {

    private static final int PATIENCE_SECONDS = 20;

    /** More than the pool of the database, and than a server of threads would have. */
    private static final int CROWD = 250;

    private static final String LENGTH = "Content-Length: 1000\r\n\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";

    @Test
    void endsRequestsThatDoNotArriveInTime(CapturedOutput log) throws Exception {
        var json = "Host: x\r\nContent-Type: application/json\r\nAuthorization: Bearer " + api.token() + "\r\n";
        var form = "Host: x\r\nContent-Type: multipart/form-data; boundary=x\r\n";
        var slow = Map.of(
                "POST cards", new SlowClient(port, "POST " + path("cards") + " HTTP/1.1\r\n" + json + LENGTH, " "),
                "in chunks",
                        new SlowClient(
                                port, "POST " + path("cards/cancel") + " HTTP/1.1\r\n" + json + CHUNKED, "1\r\n \r\n"),
                "PUT",
                        new SlowClient(
                                port, "PUT " + path("cards/cancel?userId=a") + " HTTP/1.1\r\n" + json + LENGTH, " "),
                "token", new SlowClient(port, "POST /oauth2/token HTTP/1.1\r\n" + form + LENGTH, "a"));

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client : started(clients, slow).entrySet()) {
                var answer = answer(client.getValue());
                assertThat(answer)
                        .as(client.getKey())
                        .startsWith("HTTP/1.1 408")
                        .contains("did not arrive in the time");
                assertThat(answer)
                        .as(client.getKey())
                        .contains(
                                client.getKey().equals("token")
                                        ? "\"error\":\"invalid_request\""
                                        : "urn:card-workbench:problem:request-timeout");
            }
        }
        assertThat(log).doesNotContain("Incident", "Exception");
    }

    /** They get no answer, or had theirs long ago. */
    @Test
    void closesConnectionsThatNothingCanBeAnsweredTo() throws Exception {
        var slow = Map.of(
                "address", new SlowClient(port, "GET " + path("car"), "d"),
                "header", new SlowClient(port, "GET " + path("cards") + " HTTP/1.1\r\nX: ", "x"),
                "form",
                        new SlowClient(
                                port,
                                "POST /oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                        + LENGTH,
                                "a"),
                "sign-in",
                        new SlowClient(
                                port,
                                "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                        + LENGTH,
                                "a"),
                "a page with a body", new SlowClient(port, "GET /login HTTP/1.1\r\nHost: x\r\n" + LENGTH, "a"),
                "nobody", new SlowClient(port, "POST " + path("cards") + " HTTP/1.1\r\nHost: x\r\n" + LENGTH, " "));

        var answered = Map.of("a page with a body", "HTTP/1.1 200", "nobody", "HTTP/1.1 401");

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client : started(clients, slow).entrySet()) {
                assertThat(firstLine(answer(client.getValue())))
                        .as(client.getKey())
                        .isEqualTo(answered.getOrDefault(client.getKey(), ""));
            }
        }
    }

    /** The server reads so much behind an answer, and would then read as much again. */
    @Test
    void closesConnectionsThatSendMoreThanIsReadOrNothingButBlankLines() throws Exception {
        var read = 2_150_000;
        var chunk = Integer.toHexString(read) + "\r\n" + " ".repeat(read) + "\r\n";
        var post = "POST " + path("cards") + " HTTP/1.1\r\nHost: x\r\n";
        var slow = Map.of(
                "length", new SlowClient(port, post + "Content-Length: 4200000\r\n\r\n" + " ".repeat(read), " "),
                "chunks", new SlowClient(port, post + CHUNKED + chunk, "1\r\n \r\n"),
                "blank lines", new SlowClient(port, "\r\n", "\r\n"),
                "blank lines behind an answer", new SlowClient(port, "GET /login HTTP/1.1\r\nHost: x\r\n\r\n", "\r\n"));

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client : started(clients, slow).entrySet()) {
                assertThatCode(() -> answer(client.getValue()))
                        .as(client.getKey())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void answersOthersWhileManyAreSlow() throws Exception {
        var beginning = "POST " + path("cards") + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + api.token() + "\r\n" + LENGTH + " ";
        var crowd = new ArrayList<Socket>();
        try {
            for (var i = 0; i < CROWD; i++) {
                var slow = new Socket("localhost", port);
                crowd.add(slow);
                slow.getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
            }

            assertThat(api.get(path("cards")).status()).isEqualTo(200);
            for (var slow : List.of(crowd.getFirst(), crowd.getLast())) {
                assertThat(slow.getInputStream().available()).isZero();
            }
        } finally {
            for (var slow : crowd) {
                slow.close();
            }
        }
    }

    private static Map<String, Future<String>> started(ExecutorService clients, Map<String, SlowClient> slow) {
        return slow.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, client -> clients.submit(client.getValue())));
    }

    private static String firstLine(String answer) {
        return answer.lines().findFirst().orElse("").strip();
    }

    private static String answer(Future<String> client) throws Exception {
        return client.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
