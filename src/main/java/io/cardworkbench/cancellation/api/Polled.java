package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.Sha256;
import io.cardworkbench.rest.Unchanged;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers to those who look again and again until something has ended. */
final class Polled {

    static final String LOOK_AGAIN_SECONDS = "1";

    private Polled() {}

    /** Nothing but that nothing has changed, where the caller has this body already. */
    static ResponseEntity<String> answer(HttpServletRequest request, String body, boolean ended) {
        var tag = Sha256.of(body);
        if (Unchanged.isKnown(request, tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        var response =
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(tag);
        if (!ended) {
            response.header(HttpHeaders.RETRY_AFTER, LOOK_AGAIN_SECONDS);
        }
        return response.body(body);
    }
}
