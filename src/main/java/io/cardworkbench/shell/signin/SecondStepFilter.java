package io.cardworkbench.shell.signin;

import io.cardworkbench.signin.factor.CodeGiven;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Takes the code of somebody whose password was right a moment ago, and signs them in as the first step would have done. */
class SecondStepFilter extends UsernamePasswordAuthenticationFilter {

    static final String CODE = "code";

    private final Clock clock;

    SecondStepFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        var step = SecondStep.in(request, clock.instant())
                .orElseThrow(() -> new InsufficientAuthenticationException("There was no first step, or too long ago"));
        var given = new CodeGiven(step.member(), Objects.requireNonNullElse(request.getParameter(CODE), ""));
        given.setDetails(authenticationDetailsSource.buildDetails(request));
        var done = getAuthenticationManager().authenticate(given);
        SecondStep.endIn(request);
        return done;
    }
}
