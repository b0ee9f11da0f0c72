package io.cardworkbench.shell.signin.passkey;

import io.cardworkbench.signin.passkey.SignInByPasskey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Sets signing in by passkeys up like signing in by a password. */
public final class PasskeyLogin
        extends AbstractAuthenticationFilterConfigurer<HttpSecurity, PasskeyLogin, PasskeyFilter> {

    private final SignInByPasskey passkeys;
    private final String page;
    private final AuthenticationFailureHandler failed;

    /**
     * @param page where members sign in
     * @param done hears that a member has signed in, and nothing else is asked for
     */
    public PasskeyLogin(
            SignInByPasskey passkeys,
            String page,
            AuthenticationFailureHandler failed,
            Consumer<HttpServletRequest> done) {
        super(new PasskeyFilter(done), "/" + PasskeyForm.PATH);
        this.passkeys = passkeys;
        this.page = page;
        this.failed = failed;
    }

    /** The page has to be named here as well: without one, Spring Security would show its own. */
    @Override
    public void init(HttpSecurity http) {
        loginPage(page);
        failureHandler(failed);
        super.init(http);
    }

    /** With a manager of its own: the one of the other ways would be asked about each failure as well, and write it down again. */
    @Override
    public void configure(HttpSecurity http) {
        super.configure(http);
        getAuthenticationFilter().setAuthenticationManager(passkeys.authentication());
    }

    @Override
    protected RequestMatcher createLoginProcessingUrlMatcher(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }
}
