package io.cardworkbench.rest.token;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;

/** Says how many token requests are left, as draft-ietf-httpapi-ratelimit-headers has it. */
public final class RateLimitHeaders {

    public static final String POLICY = "RateLimit-Policy";
    public static final String LIMIT = "RateLimit";

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private RateLimitHeaders() {}

    static void say(HttpServletResponse response, int perMinute, ConsumptionProbe probe) {
        var fullAgain = Duration.ofNanos(probe.getNanosToWaitForReset()).plusSeconds(1);
        response.setHeader(POLICY, String.format(Locale.ROOT, "\"tokens\";q=%d;w=%d", perMinute, WINDOW.toSeconds()));
        response.setHeader(
                LIMIT,
                String.format(Locale.ROOT, "\"tokens\";r=%d;t=%d", probe.getRemainingTokens(), fullAgain.toSeconds()));
    }
}
