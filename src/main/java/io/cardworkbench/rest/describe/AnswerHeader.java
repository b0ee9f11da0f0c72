package io.cardworkbench.rest.describe;

import io.cardworkbench.rest.RequestId;
import io.cardworkbench.rest.StoredAnswer;
import io.cardworkbench.rest.limits.RateLimitHeaders;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.http.HttpHeaders;

/** The headers of answers, for the description of the API. */
enum AnswerHeader {
    REQUEST_ID(
            RequestId.HEADER,
            "What the request is called in the log of the server: as its sender called it, or a new id",
            "3d6c3b0a-5d3a-4d63-9a5e-0c4fd2f4f6a1"),
    LOCATION(
            HttpHeaders.LOCATION,
            "Where to look for what becomes of it",
            "https://cards.example.com/v1/2/cards/cancel-status/7"),
    RETRY_AFTER(HttpHeaders.RETRY_AFTER, "After how many seconds to look, or to try again", "5"),
    ETAG(HttpHeaders.ETAG, "To be sent as If-None-Match the next time", "\"0c4fd2f4\""),
    REPLAYED(StoredAnswer.REPEATED, "true: the answer to an earlier request with the same key", "true"),
    CHALLENGE(HttpHeaders.WWW_AUTHENTICATE, "What it takes", "Bearer realm=\"card-workbench\""),
    ACCEPT(HttpHeaders.ACCEPT, "The media types that there are", "application/json"),
    LIMIT(
            RateLimitHeaders.LIMIT,
            "How many requests are left, and in how many seconds it is all of them",
            "\"requests\";r=5999;t=1"),
    LIMIT_POLICY(
            RateLimitHeaders.POLICY,
            "How many requests a caller may send, in how many seconds",
            "\"requests\";q=6000;w=60");

    private final String field;
    private final String description;
    private final String example;

    AnswerHeader(String field, String description, String example) {
        this.field = field;
        this.description = description;
        this.example = example;
    }

    /** Says that an answer always has it. */
    void always(ApiResponse answer) {
        answer.addHeaderObject(field, header().required(true));
    }

    /** Says that an answer may have it. */
    void maybe(ApiResponse answer) {
        answer.addHeaderObject(field, header());
    }

    private Header header() {
        var described = new Header().description(description);
        return this == RETRY_AFTER
                ? described.schema(new IntegerSchema()).example(Integer.valueOf(example))
                : described.schema(new StringSchema()).example(example);
    }
}
