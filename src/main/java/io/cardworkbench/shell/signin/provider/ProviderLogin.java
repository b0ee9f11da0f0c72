package io.cardworkbench.shell.signin.provider;

import io.cardworkbench.signin.provider.ProviderMembers;
import io.cardworkbench.signin.provider.Providers;
import io.cardworkbench.signin.provider.SignInAtProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Sets signing in at providers up like signing in by a password. */
public final class ProviderLogin
        extends AbstractAuthenticationFilterConfigurer<HttpSecurity, ProviderLogin, OAuth2LoginAuthenticationFilter> {

    private final Providers providers;
    private final ProviderMembers members;
    private final String page;
    private final AuthenticationFailureHandler failed;

    /** @param page where members sign in */
    public ProviderLogin(
            Providers providers, ProviderMembers members, String page, AuthenticationFailureHandler failed) {
        super(new ProviderFilter(providers), OAuth2LoginAuthenticationFilter.DEFAULT_FILTER_PROCESSES_URI);
        this.providers = providers;
        this.members = members;
        this.page = page;
        this.failed = failed;
    }

    /** The page has to be named here as well: without one, Spring Security would show its own. */
    @Override
    public void init(HttpSecurity http) {
        loginPage(page);
        failureHandler(failed);
        http.authenticationProvider(new SignInAtProvider(AskProvider.whoItIs(), providers, members));
        super.init(http);
    }

    @Override
    public void configure(HttpSecurity http) {
        var leave = new OAuth2AuthorizationRequestRedirectFilter(new RequestsToProviders(providers));
        leave.setAuthenticationFailureHandler(failed);
        http.addFilter(postProcess(leave));
        super.configure(http);
        getAuthenticationFilter().setAuthenticationSuccessHandler(afterwards(http));
    }

    @Override
    protected RequestMatcher createLoginProcessingUrlMatcher(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }

    /** To what was wanted; whoever has only shown anew who they are goes on elsewhere. */
    private static AuthenticationSuccessHandler afterwards(HttpSecurity http) {
        var wanted = new SavedRequestAwareAuthenticationSuccessHandler();
        wanted.setRequestCache(http.getSharedObject(RequestCache.class));
        return (request, response, member) -> {
            if (request.getAttribute(ConfirmedView.class.getName()) == null) {
                wanted.onAuthenticationSuccess(request, response, member);
            } else {
                response.sendRedirect(request.getContextPath() + "/" + ConfirmedView.PATH);
            }
        };
    }
}
