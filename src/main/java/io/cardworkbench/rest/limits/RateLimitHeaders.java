package io.cardworkbench.rest.limits;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;

/** Says how many requests are left, as draft-ietf-httpapi-ratelimit-headers has it. */
public final class RateLimitHeaders {

    public static final String POLICY = "RateLimit-Policy";
    public static final String LIMIT = "RateLimit";

    /** What token requests are called. */
    public static final String TOKENS = "tokens";

    /** What calls of the API are called. */
    public static final String REQUESTS = "requests";

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private RateLimitHeaders() {}

    public static void say(HttpServletResponse response, String what, int perMinute, ConsumptionProbe probe) {
        var fullAgain = Duration.ofNanos(probe.getNanosToWaitForReset()).plusSeconds(1);
        response.setHeader(POLICY, String.format(Locale.ROOT, "\"%s\";q=%d;w=%d", what, perMinute, WINDOW.toSeconds()));
        response.setHeader(
                LIMIT,
                String.format(
                        Locale.ROOT, "\"%s\";r=%d;t=%d", what, probe.getRemainingTokens(), fullAgain.toSeconds()));
    }
}
