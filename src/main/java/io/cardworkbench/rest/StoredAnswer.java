package io.cardworkbench.rest;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that can be kept and repeated.
 *
 * @param location where to look for what becomes of it
 * @param body as JSON
 */
public record StoredAnswer(int status, @Nullable String location, String body) {

    public static final String REPEATED = "Idempotent-Replayed";

    private static final String LOOK_AGAIN_SECONDS = "1";

    /** What goes over the wire, to a request or to its repeat. */
    ResponseEntity<String> toResponse(boolean repeated) {
        var response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
        if (location != null) {
            response.location(URI.create(location));
        }
        if (status == HttpStatus.ACCEPTED.value()) {
            response.header(HttpHeaders.RETRY_AFTER, LOOK_AGAIN_SECONDS);
        }
        if (repeated) {
            response.header(REPEATED, "true");
        }
        return response.body(body);
    }
}
