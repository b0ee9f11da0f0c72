package io.cardworkbench.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.ProblemDetail;

/** What a request is called, in its answer and in the log: as its sender calls it, or by a new id. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** Its name in the log, and in problems. */
    public static final String KEY = "requestId";

    /** Nothing that could be taken for another line of a log, or for markup. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._~:/+=@|,-]{1,100}");

    private RequestId() {}

    /** Names the request in its answer, and until this is closed in what the thread logs. */
    static MDC.MDCCloseable give(HttpServletRequest request, HttpServletResponse response) {
        var given = response.getHeader(HEADER);
        var id = given == null ? sentOrNew(request.getHeader(HEADER)) : given;
        response.setHeader(HEADER, id);
        return MDC.putCloseable(KEY, id);
    }

    static void nameIn(ProblemDetail problem) {
        problem.setProperty(KEY, MDC.get(KEY));
    }

    private static String sentOrNew(@Nullable String sent) {
        return sent != null && SAFE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
