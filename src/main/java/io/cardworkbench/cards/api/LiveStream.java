package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.cards.CustomerStreamService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a customer's stream as server-sent events: the whole stream at once, and again whenever it changes, wherever it was
 * changed. Each request looks for itself, on its own virtual thread, and is checked anew each time by the guard of the service.
 */
@Component
class LiveStream {

    private static final Duration PERIOD = Duration.ofMillis(500);

    /** Shows proxies that the connection lives, and this server whether anyone still listens. */
    private static final int LOOKS_PER_HEARTBEAT = 10;

    /** Then the client comes again by itself, and its token is checked again. */
    private static final int LOOKS = (int) (Duration.ofMinutes(10).toMillis() / PERIOD.toMillis());

    private final CustomerStreamService streams;
    private final JsonMapper json;
    private volatile boolean stopping;

    LiveStream(CustomerStreamService streams, JsonMapper json) {
        this.streams = streams;
        this.json = json;
    }

    /** Ends when the client goes, and when the caller's right does. */
    void send(EnvironmentId environment, String userId, int limit, HttpServletResponse response) throws IOException {
        var out = response.getWriter();
        var version = sendChanged(environment, userId, limit, out);
        for (var look = 1; look < LOOKS && !out.checkError() && pause(); look++) {
            try {
                version = sendNews(environment, userId, limit, version, out);
            } catch (PermissionMissing withdrawn) {
                return;
            }
            if (look % LOOKS_PER_HEARTBEAT == 0) {
                out.write(":\n\n");
            }
        }
    }

    private String sendNews(EnvironmentId environment, String userId, int limit, String version, PrintWriter out) {
        return streams.versionForActing(environment, userId, limit).equals(version)
                ? version
                : sendChanged(environment, userId, limit, out);
    }

    /** Returns the version that was sent. */
    private String sendChanged(EnvironmentId environment, String userId, int limit, PrintWriter out) {
        var stream = streams.streamForActing(environment, userId, limit);
        out.write("event: stream\nid: " + stream.version() + "\ndata: ");
        out.write(json.writeValueAsString(StreamJson.of(stream)));
        out.write("\n\n");
        return stream.version();
    }

    /** Returns whether to go on. */
    private boolean pause() {
        try {
            Thread.sleep(PERIOD);
            return !stopping;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends what would keep an orderly stop waiting. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }
}
