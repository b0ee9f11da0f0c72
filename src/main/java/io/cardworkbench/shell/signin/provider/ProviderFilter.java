package io.cardworkbench.shell.signin.provider;

import io.cardworkbench.signin.provider.Providers;
import io.cardworkbench.signin.provider.VouchedFor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;

/** Takes whom a provider sends back, and signs them in as a password would have done; nothing of the provider's is kept. */
final class ProviderFilter extends OAuth2LoginAuthenticationFilter {

    ProviderFilter(Providers providers) {
        super(providers, NoTokens.KEPT, DEFAULT_FILTER_PROCESSES_URI);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        var done = super.attemptAuthentication(request, response);
        if (!(done.getPrincipal() instanceof VouchedFor vouchedFor)) {
            throw new IllegalStateException("Not a member: " + done.getPrincipal());
        }
        if (vouchedFor.confirmed()) {
            request.setAttribute(ConfirmedView.class.getName(), true);
        }
        var member = vouchedFor.member();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
        signedIn.setDetails(done.getDetails());
        return signedIn;
    }
}
