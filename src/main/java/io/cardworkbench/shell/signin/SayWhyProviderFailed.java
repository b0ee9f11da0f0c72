package io.cardworkbench.shell.signin;

import io.cardworkbench.shell.signin.provider.RefusedView;
import io.cardworkbench.signin.factor.SecondFactorNeeded;
import io.cardworkbench.signin.provider.ProviderRefused;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says to whom a provider has sent back why they are not in, and leads those on who have set up a second factor. */
class SayWhyProviderFailed implements AuthenticationFailureHandler {

    static final String FAILED = "provider";

    private static final Logger log = LoggerFactory.getLogger(SayWhyProviderFailed.class);

    private final AuthenticationFailureHandler others = new SayWhySignInFailed();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        switch (failure) {
            case SecondFactorNeeded needed -> others.onAuthenticationFailure(request, response, needed);
            case InternalAuthenticationServiceException fault ->
                others.onAuthenticationFailure(request, response, fault);
            case ProviderRefused refused -> {
                RefusedView.keepIn(request.getSession(), refused);
                response.sendRedirect(request.getContextPath() + "/" + RefusedView.PATH);
            }
            default -> {
                log.warn("Signing in at a provider has failed: {}", inOneLine(failure));
                response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH + "?" + FAILED);
            }
        }
    }

    /** Some of it may come from the address. */
    private static String inOneLine(AuthenticationException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
    }
}
