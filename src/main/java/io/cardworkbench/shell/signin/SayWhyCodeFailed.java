package io.cardworkbench.shell.signin;

import io.cardworkbench.signin.SignInDelayed;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Leads back to the code, or to the beginning where the first step is too long ago. */
class SayWhyCodeFailed implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SayWhyCodeFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        var back = switch (failure) {
            case InsufficientAuthenticationException tooLate -> "/" + SignInView.PATH;
            case SignInDelayed tooOften -> reason(SayWhySignInFailed.DELAYED);
            case InternalAuthenticationServiceException fault -> {
                log.error("A code could not be compared", fault);
                yield reason(SayWhySignInFailed.UNAVAILABLE);
            }
            default -> reason(SayWhySignInFailed.REFUSED);
        };
        new SimpleUrlAuthenticationFailureHandler(back).onAuthenticationFailure(request, response, failure);
    }

    private static String reason(String parameter) {
        return "/" + SecondStep.PATH + "?" + parameter;
    }
}
