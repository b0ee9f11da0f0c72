package io.cardworkbench.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers a problem from a filter, where no controller has been reached yet. */
@Component
class WriteProblem {

    private final ApiJson json;

    WriteProblem(ApiJson json) {
        this.json = json;
    }

    void to(HttpServletResponse response, ApiProblem problem) throws IOException {
        if (problem.type().passes()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        to(response, problem.toDetail());
    }

    void to(HttpServletResponse response, ProblemDetail problem) throws IOException {
        RequestId.nameIn(problem);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.write(problem).getBytes(StandardCharsets.UTF_8));
    }
}
