package io.cardworkbench.cards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.query.CustomerStreamService;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.rest.ApiContract;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.CallerToken;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client sees a customer's cards come and go. */
abstract class LiveStreamContract extends ApiContract {

    private static final Duration LESS_THAN_A_HEARTBEAT = Duration.ofSeconds(3);

    @Autowired
    CustomerStreamService streams;

    @Autowired
    CallerToken token;

    @Test
    void sendsTheStreamAtOnceAndWheneverItChanges() throws IOException {
        try (var client = new EventClient(api)) {
            assertThat(client.next()).isEmpty();

            var id = cards.send(cards.card(environment, template, "anna"));
            cards.send(cards.card(environment, template, "bert"));
            var shown = client.next();
            assertThat(shown).hasSize(1);
            assertThat(shown.path(0).path("cardInstanceId").asString()).isEqualTo(id.toString());

            cards.cancel(new CardId(id.value()));
            assertThat(client.next()).isEmpty();
        }
    }

    @Test
    void letsNoProxyKeepEventsBack() throws IOException {
        try (var client = new EventClient(api)) {
            assertThat(client.headers())
                    .contains("x-accel-buffering: no")
                    .contains("cache-control: no-store, no-transform");
        }
    }

    @Test
    void saysWhenToComeAgain() throws IOException {
        assertThat(api.firstEvent(path("users/anna/cards"))).startsWith("retry: 1000");
    }

    @Test
    void endsWithTheCredential() throws IOException {
        var made = organization.newCredential(environment, CredentialRole.EVENTS);
        try (var client = new EventClient(
                ApiClient.at(port).authenticated(made.credential().clientId(), made.secret()))) {
            assertThat(client.next()).isEmpty();

            organization.delete(made.credential());

            client.awaitEnd();
        }
    }

    @Test
    void endsWithTheToken() throws IOException {
        try (var client = new EventClient(api)) {
            assertThat(client.next()).isEmpty();

            clock.advance(Duration.ofHours(1));

            client.awaitEnd();
        }
    }

    @Test
    void endsAtOnceWhenTheServerStops() throws InterruptedException {
        var stream = new LiveStream(streams, token, new ApiJson(new JsonMapper()));
        var answer = Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> send(stream)));
        await().until(() -> answer.getState() == Thread.State.TIMED_WAITING);

        stream.stop();

        assertThat(answer.join(LESS_THAN_A_HEARTBEAT)).isTrue();
    }

    private void send(LiveStream stream) {
        try {
            stream.send(environment, "anna", 1, new MockHttpServletResponse());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads events as they come. */
    private final class EventClient implements AutoCloseable {

        private static final int PATIENCE_MILLIS = 20_000;

        private final Socket socket;
        private final BufferedReader lines;

        EventClient(ApiClient caller) throws IOException {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(
                            "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer %s\r\n\r\n"
                                    .formatted(path("users/anna/cards"), caller.token())
                                    .getBytes(StandardCharsets.UTF_8));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).startsWith("HTTP/1.1 200");
        }

        List<String> headers() throws IOException {
            var headers = new ArrayList<String>();
            for (var line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
                headers.add(line.toLowerCase(Locale.ROOT));
            }
            return headers;
        }

        /** The cards of the next event. */
        JsonNode next() throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    return new JsonMapper()
                            .readTree(line.substring("data: ".length()))
                            .path("data");
                }
            }
            throw new AssertionError("The stream has ended");
        }

        /** Fails when it goes on, by the patience of the socket. */
        void awaitEnd() throws IOException {
            var line = lines.readLine();
            while (line != null && !line.equals("0")) {
                assertThat(line).doesNotStartWith("data: ");
                line = lines.readLine();
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}

@OnH2
class LiveStreamOnH2IT extends LiveStreamContract {}

@OnPostgres
class LiveStreamOnPostgresTest extends LiveStreamContract {}
