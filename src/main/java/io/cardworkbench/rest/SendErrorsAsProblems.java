package io.cardworkbench.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns what would become the server's error page into a problem: there is no controller behind an unknown address. */
class SendErrorsAsProblems extends OncePerRequestFilter {

    private final WriteProblem writeProblem;

    SendErrorsAsProblems(WriteProblem writeProblem) {
        this.writeProblem = writeProblem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WithProblems(response));
    }

    private final class WithProblems extends HttpServletResponseWrapper {

        WithProblems(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            if (status == HttpStatus.NOT_FOUND.value()) {
                writeProblem.to(this, new ApiProblem(ProblemType.NOT_FOUND, "The API has no such address"));
            } else {
                writeProblem.to(this, ProblemDetail.forStatus(status));
            }
        }
    }
}
