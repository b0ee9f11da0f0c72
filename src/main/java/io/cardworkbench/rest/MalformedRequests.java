package io.cardworkbench.rest;

import io.cardworkbench.rest.token.TokenEndpoint;
import io.cardworkbench.rest.token.TokenErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers requests that are refused for their form alone, in the form that the clients of each address read. */
@Component
class MalformedRequests implements RequestRejectedHandler {

    private static final String MALFORMED = """
            The address, a header, the method or the coding of the body is not one that this server takes, or the body broke off. \
            Percent-encode what is no letter or digit of ASCII. Address and headers together have at most 8 KB: longer lists go into the body, as POST cards/cancel \
            takes them.""";

    private static final String LATE = "The request did not arrive in the time that one has; nothing has been done";

    private static final String NO_SEGMENT = """
            A user id with / \\ % ; or of dots alone can't stand in a path; ask for users/cards?userId=… instead, with the id \
            percent-encoded.""";

    private final ApiJson json;
    private final TokenErrors tokenErrors;

    MalformedRequests(ApiJson json, TokenErrors tokenErrors) {
        this.json = json;
        this.tokenErrors = tokenErrors;
    }

    static boolean isOfTheApi(String path) {
        return path.startsWith("/v1/") || path.startsWith("/oauth2/");
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException requestRejectedException)
            throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!isOfTheApi(path)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        var answer = answer(path, HttpStatus.BAD_REQUEST.value());
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(answer.contentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    Answer answer(String path, int status) {
        if (path.equals(TokenEndpoint.PATH)) {
            var words = isLate(status) ? LATE : MALFORMED;
            return new Answer(MediaType.APPLICATION_JSON_VALUE, tokenErrors.body(TokenErrors.INVALID_REQUEST, words));
        }
        var problem = problem(path, status).toDetail();
        problem.setStatus(status);
        RequestId.nameIn(problem);
        return new Answer(MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.write(problem));
    }

    private static ApiProblem problem(String path, int status) {
        if (isLate(status)) {
            return new ApiProblem(ProblemType.REQUEST_TIMEOUT, LATE);
        }
        return new ApiProblem(ProblemType.MALFORMED_REQUEST, path.contains("/users/") ? NO_SEGMENT : MALFORMED);
    }

    private static boolean isLate(int status) {
        return status == HttpStatus.REQUEST_TIMEOUT.value();
    }

    /** What goes back, in whatever way that is possible. */
    record Answer(String contentType, String body) {}
}
