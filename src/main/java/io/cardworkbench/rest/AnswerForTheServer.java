package io.cardworkbench.rest;

import io.cardworkbench.kit.Incident;
import io.cardworkbench.rest.token.TokenEndpoint;
import io.cardworkbench.rest.token.TokenErrors;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in the form of the API what the server answers by itself: what it refuses while a body is read, which broke off or did not
 * arrive in time, and that something failed which no controller had been reached for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerForTheServer extends OncePerRequestFilter {

    /** With these it refuses what it can't read. */
    private static final Set<HttpStatus> REFUSALS =
            Set.of(HttpStatus.BAD_REQUEST, HttpStatus.REQUEST_TIMEOUT, HttpStatus.CONTENT_TOO_LARGE);

    private final MalformedRequests malformed;
    private final WriteProblem writeProblem;
    private final TokenErrors tokenErrors;

    AnswerForTheServer(MalformedRequests malformed, WriteProblem writeProblem, TokenErrors tokenErrors) {
        this.malformed = malformed;
        this.writeProblem = writeProblem;
        this.tokenErrors = tokenErrors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                || !MalformedRequests.isOfTheApi(path(request))
                || !(isRefused(request) || isFailed(request));
    }

    private static boolean isRefused(HttpServletRequest request) {
        var status = status(request);
        return status != null
                && status.is4xxClientError()
                && (fault(request) instanceof IOException || REFUSALS.contains(status));
    }

    private static boolean isFailed(HttpServletRequest request) {
        var status = status(request);
        return status != null && status.is5xxServerError();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try (var _ = RequestId.give(request, response)) {
            if (isFailed(request)) {
                answerFault(path(request), fault(request), response);
            } else {
                answerRefusal(path(request), response);
            }
        }
    }

    private void answerFault(String path, @Nullable Throwable fault, HttpServletResponse response) throws IOException {
        var incident = Incident.report(fault == null ? new IllegalStateException("A filter gave up " + path) : fault);
        if (path.equals(TokenEndpoint.PATH)) {
            tokenErrors.to(
                    response,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    OAuth2ErrorCodes.SERVER_ERROR,
                    "The server failed. Name incident " + incident.number() + " to whoever runs it.");
        } else {
            writeProblem.to(response, Problems.of(incident));
        }
    }

    private void answerRefusal(String path, HttpServletResponse response) throws IOException {
        var answer = malformed.answer(path, response.getStatus());
        response.setContentType(answer.contentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
    }

    private static @Nullable Throwable fault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault ? fault : null;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                ? address.substring(request.getContextPath().length())
                : "";
    }
}
