package io.cardworkbench.rest.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how often an address asks for tokens, and with it how fast it can try secrets. Each node counts by itself. */
public final class LimitTokenRequests extends OncePerRequestFilter {

    private static final int MAX_ADDRESSES = 10_000;

    private final TokenErrors errors;
    private final int perMinute;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MAX_ADDRESSES).build();

    public LimitTokenRequests(TokenErrors errors, int perMinute) {
        this.errors = errors;
        this.perMinute = perMinute;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = bucket(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        RateLimitHeaders.say(response, perMinute, probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(response, probe);
        }
    }

    private void refuse(HttpServletResponse response, ConsumptionProbe probe) throws IOException {
        var seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        errors.to(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                TokenErrors.TEMPORARILY_UNAVAILABLE,
                String.format(
                        Locale.ROOT,
                        "At most %d token requests a minute; a token lives one hour, so keep it",
                        perMinute));
    }

    private Bucket bucket(String address) {
        return buckets.get(
                address,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
