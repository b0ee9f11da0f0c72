package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.cards.query.CustomerStream;
import io.cardworkbench.cards.query.CustomerStreamService;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.CallerToken;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends a customer's stream as server-sent events: the whole stream at once, and again whenever it changes, wherever it was
 * changed. Each request waits on its own virtual thread for what one watcher of this node sees for all of them.
 */
@Component
class LiveStream {

    /** Shows proxies that the connection lives, and this server whether anyone still listens, and still may. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /** Then the client comes again by itself. */
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final CustomerStreamService streams;
    private final CallerToken token;
    private final ApiJson json;
    private final Set<Newest<CustomerStream>> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    LiveStream(CustomerStreamService streams, CallerToken token, ApiJson json) {
        this.streams = streams;
        this.token = token;
        this.json = json;
    }

    /** Ends when the client goes, and when the caller's token or right ends. */
    void send(EnvironmentId environment, String userId, int limit, HttpServletResponse response) throws IOException {
        var out = response.getWriter();
        var newest = new Newest<>(streams.streamForActing(environment, userId, limit));
        var watch = streams.watchForActing(environment, userId, limit, newest::put);
        open.add(newest);
        try {
            follow(newest, () -> mayStill(environment, userId, limit), out);
        } finally {
            open.remove(newest);
            watch.end();
        }
    }

    private void follow(Newest<CustomerStream> newest, BooleanSupplier mayStill, PrintWriter out) {
        var start = System.nanoTime();
        out.write("retry: 1000\n");
        var sent = newest.get();
        write(sent, out);
        while (!out.checkError()
                && System.nanoTime() - start < LIFETIME.toNanos()
                && pause(newest)
                && mayStill.getAsBoolean()) {
            var now = newest.get();
            if (now.version().equals(sent.version())) {
                out.write(":\n");
            } else {
                write(now, out);
            }
            sent = now;
        }
    }

    /** Asks anew: the watch was permitted once, when it began. */
    private boolean mayStill(EnvironmentId environment, String userId, int limit) {
        if (!token.isValid()) {
            return false;
        }
        try {
            streams.versionForActing(environment, userId, limit);
            return true;
        } catch (PermissionMissing withdrawn) {
            return false;
        }
    }

    private void write(CustomerStream stream, PrintWriter out) {
        out.write("event: stream\nid: " + stream.version() + "\ndata: ");
        out.write(json.write(StreamJson.of(stream)));
        out.write("\n\n");
    }

    /** Waits for news or the next heartbeat; returns whether to go on. */
    private boolean pause(Newest<CustomerStream> newest) {
        try {
            if (!stopping) {
                newest.await(HEARTBEAT);
            }
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
        open.forEach(Newest::wake);
    }
}
