package io.cardworkbench.shell.signin;

import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Sets the second step of signing in up like the first one, which leads to it. */
final class SecondStepLogin
        extends AbstractAuthenticationFilterConfigurer<HttpSecurity, SecondStepLogin, SecondStepFilter> {

    SecondStepLogin(Clock clock) {
        super(new SecondStepFilter(clock), "/" + SecondStep.PATH);
        failureHandler(new SayWhyCodeFailed());
    }

    /** The page has to be named here as well: without one, Spring Security would show its own. */
    @Override
    public void init(HttpSecurity http) {
        loginPage("/" + SignInView.PATH);
        super.init(http);
    }

    @Override
    protected RequestMatcher createLoginProcessingUrlMatcher(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }
}
