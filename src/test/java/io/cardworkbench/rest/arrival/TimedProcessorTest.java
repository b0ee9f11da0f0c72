package io.cardworkbench.rest.arrival;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rest.SlowClient;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client takes counts, whoever answers, and nothing else does. */
class TimedProcessorTest {

    private static final Duration LIMIT = Duration.ofMillis(700);
    private static final int LONGER_MILLIS = 1_200;
    private static final int PATIENCE_SECONDS = 10;

    private final TimedProtocol protocol = new TimedProtocol();
    private final Tomcat tomcat = new Tomcat();

    @BeforeEach
    void start(@TempDir File folder) throws LifecycleException {
        protocol.endAfter(LIMIT);
        var connector = new Connector(protocol);
        connector.setPort(0);
        tomcat.setBaseDir(folder.getPath());
        tomcat.setConnector(connector);
        var context = tomcat.addContext("", null);
        add(Tomcat.addServlet(context, "busy", new Busy()), "/busy");
        add(Tomcat.addServlet(context, "later", new Later()), "/later");
        add(Tomcat.addServlet(context, "deaf", new Deaf()), "/deaf");
        tomcat.start();
    }

    private static void add(Wrapper servlet, String path) {
        servlet.setAsyncSupported(true);
        servlet.addMapping(path);
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void doesNotCountWhatTheApplicationTakes() throws Exception {
        try (var client = new Socket("localhost", port())) {
            for (var i = 0; i < 2; i++) {
                assertThat(answer(client, "POST /busy HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody"))
                        .startsWith("HTTP/1.1 200")
                        .endsWith("body");
            }
        }
    }

    @Test
    void countsEachRequestOfAConnectionAnewAndNoPauseBetweenThem() throws Exception {
        try (var client = new Socket("localhost", port())) {
            for (var i = 0; i < 3; i++) {
                assertThat(answer(client, "POST /deaf HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody"))
                        .startsWith("HTTP/1.1 200");
                pause();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\n\r\nbody",
                "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
            })
    void takesTwoRequestsThatCameAtOnce(String body) throws Exception {
        var request = "POST /busy HTTP/1.1\r\nHost: x\r\n" + body;
        try (var client = new Socket("localhost", port())) {
            assertThat(answer(client, request + request)).endsWith("body");
            assertThat(answer(client, "")).startsWith("HTTP/1.1 200").endsWith("body");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deaf", "/later"})
    void endsWhatIsSentBehindAnAnswerWhoeverGaveIt(String path) throws Exception {
        assertThat(answerToSlow(path)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;", "0\r\nX: "})
    void endsWhatStandsBesideTheChunksOfABody(String chunk) throws Exception {
        var head = "GET /deaf HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(answerToSlow(head + chunk, "x")).startsWith("HTTP/1.1 200");
    }

    @Test
    void endsItAlsoWhereTheServerWouldReadHoweverMuchComes() throws Exception {
        protocol.setMaxSwallowSize(-1);

        assertThat(answerToSlow("/deaf")).startsWith("HTTP/1.1 200");
    }

    private String answerToSlow(String path) throws InterruptedException, ExecutionException, TimeoutException {
        return answerToSlow("GET " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n", " ");
    }

    private String answerToSlow(String head, String more)
            throws InterruptedException, ExecutionException, TimeoutException {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            return clients.submit(new SlowClient(port(), head, more)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** The headers and the body of one answer. */
    private static String answer(Socket client, String request) throws IOException {
        client.setSoTimeout((int) Duration.ofSeconds(PATIENCE_SECONDS).toMillis());
        client.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        var answer = new StringBuilder();
        while (!answer.toString().endsWith("\r\n\r\n")) {
            var next = client.getInputStream().read();
            if (next < 0) {
                return answer.toString();
            }
            answer.append((char) next);
        }
        var length = answer.toString().contains("Content-Length: 4") ? 4 : 0;
        return answer + new String(client.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void pause() {
        new CompletableFuture<>()
                .completeOnTimeout(true, LONGER_MILLIS, MILLISECONDS)
                .join();
    }

    /** Has other things to do before it reads what came, and sends it back. */
    private static final class Busy extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            pause();
            var body = request.getInputStream().readAllBytes();
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** Answers on another thread, and reads nothing. */
    private static final class Later extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            var answering = request.startAsync();
            answering.start(answering::complete);
        }
    }

    /** Answers, and reads nothing. */
    private static final class Deaf extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setContentLength(0);
        }
    }
}
