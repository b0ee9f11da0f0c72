package io.cardworkbench.shell.signin.passkey;

import io.cardworkbench.signin.passkey.PasskeyGiven;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Takes what a passkey has signed, and signs its member in as a password would have done. */
final class PasskeyFilter extends UsernamePasswordAuthenticationFilter {

    private final Consumer<HttpServletRequest> done;

    /** @param done hears that nothing else is asked for */
    PasskeyFilter(Consumer<HttpServletRequest> done) {
        this.done = done;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        var asked = AskedAtSignIn.takeFrom(request)
                .orElseThrow(() -> new InsufficientAuthenticationException("No passkey was asked for"));
        var answer = Objects.requireNonNullElse(request.getParameter(PasskeyForm.ANSWER), "");
        var given = new PasskeyGiven(asked, answer);
        given.setDetails(authenticationDetailsSource.buildDetails(request));
        var member = getAuthenticationManager().authenticate(given);
        done.accept(request);
        return member;
    }
}
