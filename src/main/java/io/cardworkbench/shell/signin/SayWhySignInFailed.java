package io.cardworkbench.shell.signin;

import io.cardworkbench.signin.PasswordsNotTaken;
import io.cardworkbench.signin.SignInDelayed;
import io.cardworkbench.signin.factor.SecondFactorNeeded;
import io.cardworkbench.sql.DatabaseTrouble;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Leads on to the second step where the first one has succeeded, and else back to sign-in, which says that the password is wrong only when it was compared, and not whether there is such a member. */
class SayWhySignInFailed implements AuthenticationFailureHandler {

    static final String REFUSED = "error";

    static final String UNAVAILABLE = "unavailable";

    static final String DELAYED = "delayed";

    private static final Logger log = LoggerFactory.getLogger(SayWhySignInFailed.class);

    private final AuthenticationFailureHandler refused = leadTo(REFUSED);
    private final AuthenticationFailureHandler unavailable = leadTo(UNAVAILABLE);
    private final AuthenticationFailureHandler delayed = leadTo(DELAYED);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        switch (failure) {
            case InternalAuthenticationServiceException fault -> {
                report(fault);
                unavailable.onAuthenticationFailure(request, response, fault);
            }
            case SecondFactorNeeded needed -> {
                new SecondStep(needed.member(), needed.ways(), needed.member().started()).beginIn(request);
                response.sendRedirect(request.getContextPath() + "/" + SecondStep.PATH);
            }
            case PasswordsNotTaken notLookedAt ->
                response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH);
            case SignInDelayed tooOften -> delayed.onAuthenticationFailure(request, response, tooOften);
            default -> refused.onAuthenticationFailure(request, response, failure);
        }
    }

    private static void report(AuthenticationException fault) {
        if (DatabaseTrouble.in(fault).isPresent()) {
            log.warn("Nobody can sign in without the database: {}", fault.getMessage());
        } else {
            log.error("A password could not be compared", fault);
        }
    }

    private static AuthenticationFailureHandler leadTo(String reason) {
        return new SimpleUrlAuthenticationFailureHandler("/" + SignInView.PATH + "?" + reason);
    }
}
