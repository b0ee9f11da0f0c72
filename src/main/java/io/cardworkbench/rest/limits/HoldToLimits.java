package io.cardworkbench.rest.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cardworkbench.access.CallRefused;
import io.cardworkbench.access.CallRefused.Reason;
import io.cardworkbench.access.CallingCredential;
import io.cardworkbench.access.CredentialId;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds callers to where their credential may be used from, and to how often. Each node counts requests by itself.
 *
 * @see <a href="../../../../../../../docs/decisions/0024-what-a-credential-is-held-to.md">Decision 24</a>
 */
public final class HoldToLimits extends OncePerRequestFilter {

    /** Whoever has a stolen token can't fill the audit log with it. */
    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    private static final int MAX_TOLD = 10_000;

    private final int perMinute;
    private final ApplicationEventPublisher events;
    private final Refusal refusal;
    private final RequestBuckets<CredentialId> buckets = new RequestBuckets<>();
    private final Cache<CredentialId, Boolean> told = Caffeine.newBuilder()
            .expireAfterWrite(TOLD_EVERY)
            .maximumSize(MAX_TOLD)
            .build();

    public HoldToLimits(int perMinute, ApplicationEventPublisher events, Refusal refusal) {
        this.perMinute = perMinute;
        this.events = events;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof CallingCredential caller)) {
            chain.doFilter(request, response);
        } else if (!caller.limits().allowFrom(request.getRemoteAddr())) {
            tell(caller, request);
            refusal.to(response, elsewhere(request.getRemoteAddr()));
        } else {
            count(caller, request, response, chain);
        }
    }

    private void count(
            CallingCredential caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var allowed = Objects.requireNonNullElse(caller.limits().requestsPerMinute(), perMinute);
        var probe = buckets.count(caller.id(), allowed);
        RateLimitHeaders.say(response, RateLimitHeaders.REQUESTS, allowed, probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refusal.to(response, tooMany(allowed).after(RequestBuckets.pause(probe)));
        }
    }

    private void tell(CallingCredential caller, HttpServletRequest request) {
        var _ = told.get(caller.id(), unknown -> {
            events.publishEvent(new CallRefused(
                    caller.actor(),
                    Reason.ADDRESS_REFUSED,
                    null,
                    caller.environment(),
                    request.getMethod() + " /v1",
                    request.getRemoteAddr()));
            return true;
        });
    }

    private static ApiProblem elsewhere(String address) {
        return new ApiProblem(
                ProblemType.ADDRESS_REFUSED,
                String.format(Locale.ROOT, "The credential is limited to other addresses than %s", address));
    }

    private static ApiProblem tooMany(int allowed) {
        return new ApiProblem(
                ProblemType.TOO_MANY_REQUESTS,
                String.format(Locale.ROOT, "The credential may send %,d requests a minute", allowed));
    }

    /** The form that callers of the API expect. */
    @FunctionalInterface
    public interface Refusal {

        void to(HttpServletResponse response, ApiProblem problem) throws IOException;
    }
}
