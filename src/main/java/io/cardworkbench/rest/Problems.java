package io.cardworkbench.rest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Turns refusals into answers. */
public final class Problems {

    private static final String RETRY_AFTER_SECONDS = "5";

    private Problems() {}

    public static ResponseEntity<ProblemDetail> answer(ApiProblem problem) {
        var answer = ResponseEntity.status(problem.type().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.type() == ProblemType.REQUEST_IN_PROGRESS || problem.type() == ProblemType.TOOK_TOO_LONG) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem.toDetail());
    }
}
