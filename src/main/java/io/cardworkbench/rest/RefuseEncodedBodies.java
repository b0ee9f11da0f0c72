package io.cardworkbench.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses compressed bodies as HTTP has it: read as they come, they would look like broken JSON. */
class RefuseEncodedBodies implements HandlerInterceptor {

    private static final String NOT_ENCODED = "identity";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().equalsIgnoreCase(NOT_ENCODED)) {
            throw refusal();
        }
        return true;
    }

    private static ErrorResponseException refusal() {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without Content-Encoding");
        var refusal = new ErrorResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail, null);
        refusal.getHeaders().setAccept(List.of(MediaType.APPLICATION_JSON));
        refusal.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, NOT_ENCODED);
        return refusal;
    }
}
