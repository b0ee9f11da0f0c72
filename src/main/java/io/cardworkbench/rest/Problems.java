package io.cardworkbench.rest;

import io.cardworkbench.kit.Incident;
import io.cardworkbench.sql.DatabaseTrouble;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Turns refusals into answers. */
public final class Problems {

    private Problems() {}

    public static ResponseEntity<ProblemDetail> answer(ApiProblem problem) {
        var answer = ResponseEntity.status(problem.type().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.type().passes()) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        return answer.body(problem.toDetail());
    }

    /** What is nobody's fault but ours, with the number by which it is found again. */
    static ApiProblem of(Incident incident) {
        return new ApiProblem(ProblemType.FAULT, "Nothing was lost. Name this incident to whoever runs the server.")
                .with("incident", incident.number());
    }

    /** What a caller can do nothing about but come again. */
    static ApiProblem of(DatabaseTrouble trouble) {
        return switch (trouble) {
            case AWAY ->
                new ApiProblem(
                        ProblemType.DATABASE_AWAY,
                        "Try again in some seconds, with the same Idempotency-Key if there is one");
            case TOO_SLOW -> new ApiProblem(ProblemType.TOOK_TOO_LONG, "Try again, or narrow the selection");
        };
    }
}
