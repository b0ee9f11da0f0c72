package io.cardworkbench.shell.signin;

import io.cardworkbench.signin.SignInDelayed;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Leads back to where the passkey was asked for, which says why it did not let anybody in. */
class SayWhyPasskeyFailed implements AuthenticationFailureHandler {

    static final String FAILED = "passkey";

    private static final Logger log = LoggerFactory.getLogger(SayWhyPasskeyFailed.class);

    private final Clock clock;

    SayWhyPasskeyFailed(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        var reason = switch (failure) {
            case SignInDelayed tooOften -> SayWhySignInFailed.DELAYED;
            case InternalAuthenticationServiceException fault -> {
                log.error("A passkey could not be checked", fault);
                yield SayWhySignInFailed.UNAVAILABLE;
            }
            default -> FAILED;
        };
        var page = SecondStep.in(request, clock.instant()).isPresent() ? SecondStep.PATH : SignInView.PATH;
        new SimpleUrlAuthenticationFailureHandler("/" + page + "?" + reason)
                .onAuthenticationFailure(request, response, failure);
    }
}
