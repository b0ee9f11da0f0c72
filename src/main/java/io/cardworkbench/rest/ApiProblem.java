package io.cardworkbench.rest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/** Refuses a request; answered as a problem detail of RFC 9457. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 100;

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ProblemType type;
    private final String detail;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();
    private Duration retryAfter = SOON;

    public ApiProblem(ProblemType type, String detail) {
        super(detail);
        this.type = type;
        this.detail = detail;
    }

    /** The refusal of one field: a parameter, a header, or a part of the body. */
    public static ApiProblem of(ProblemType type, String field, String detail) {
        return new ApiProblem(type, detail).with("field", field);
    }

    /** Says one more thing in the answer. */
    public ApiProblem with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** Says when the same request may succeed, if it may at all. */
    public ApiProblem after(Duration pause) {
        retryAfter = pause;
        return this;
    }

    /** The beginning of what a client sent, for the answer. */
    public static String shortened(String sent) {
        return sent.length() <= SHOWN ? sent : sent.substring(0, SHOWN) + "…";
    }

    ProblemType type() {
        return type;
    }

    String retryAfterSeconds() {
        return Long.toString(retryAfter.toSeconds());
    }

    ProblemDetail toDetail() {
        var problem = ProblemDetail.forStatus(type.status());
        problem.setType(type.uri());
        problem.setTitle(type.title());
        problem.setDetail(detail);
        properties.forEach(problem::setProperty);
        return problem;
    }
}
