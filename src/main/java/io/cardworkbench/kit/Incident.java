package io.cardworkbench.kit;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours, under a number that stands on a member's screen, or in an answer of the API, and in the log. */
public record Incident(String number) {

    private static final Logger log = LoggerFactory.getLogger(Incident.class);

    public static Incident report(Throwable fault) {
        var random = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        var incident = new Incident(random.substring(0, 4) + "-" + random.substring(4, 8));
        log.error("Incident {}", incident.number(), fault);
        return incident;
    }
}
