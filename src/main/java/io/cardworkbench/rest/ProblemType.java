package io.cardworkbench.rest;

import java.net.URI;

/** What can be wrong with a request. Their URIs are stable; {@code docs/api/README.md} explains each. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The form of the request is wrong"),
    UNKNOWN_PARAMETER(400, "Unknown parameter"),
    INVALID_PARAMETER(400, "Invalid parameter"),
    INVALID_BODY(400, "Invalid body"),
    UNSCOPED(400, "Nothing narrows the selection"),
    SEVERAL_CARDS_MATCH(400, "More than one card matches"),
    UNAUTHENTICATED(401, "No valid access token"),
    FORBIDDEN(403, "The token does not allow this"),
    ADDRESS_REFUSED(403, "The credential may not be used from this address"),
    NOT_FOUND(404, "Not found"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    ENVIRONMENT_DEACTIVATED(409, "Nothing can be changed in this environment"),
    COUNT_DIFFERS(409, "Another number of cards matches"),
    JOB_STATE(409, "The job is not in a state that allows this"),
    REQUEST_IN_PROGRESS(409, "The first request with this key is still running"),
    TOO_LARGE(413, "Too much at once"),
    KEY_REUSED(422, "The key was used for another request"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    TOO_MANY_CARDS(429, "The credential may cancel no more cards for now"),
    FAULT(500, "The server failed"),
    TOOK_TOO_LONG(503, "The database took too long"),
    DATABASE_AWAY(503, "The database can't be reached");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Whether the same request may well succeed some seconds later. */
    boolean passes() {
        return this == REQUEST_IN_PROGRESS
                || this == TOO_MANY_REQUESTS
                || this == TOO_MANY_CARDS
                || this == TOOK_TOO_LONG
                || this == DATABASE_AWAY;
    }

    public URI uri() {
        return URI.create("urn:card-workbench:problem:" + ApiName.of(this));
    }
}
