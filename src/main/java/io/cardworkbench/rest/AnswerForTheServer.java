package io.cardworkbench.rest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in the form of the API what the server refuses while a body is read: it broke off, or did not arrive in time. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerForTheServer extends OncePerRequestFilter {

    private final MalformedRequests malformed;

    AnswerForTheServer(MalformedRequests malformed) {
        this.malformed = malformed;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                || !MalformedRequests.isOfTheApi(refused(request))
                || !(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try (var _ = RequestId.give(request, response)) {
            var answer = malformed.answer(refused(request), response.getStatus());
            response.setContentType(answer.contentType());
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String refused(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                ? address.substring(request.getContextPath().length())
                : "";
    }
}
