package io.cardworkbench.shell.signin;

import io.cardworkbench.shell.signin.passkey.PasskeyLogin;
import io.cardworkbench.shell.signin.provider.ProviderLogin;
import io.cardworkbench.signin.SignInSettings;
import io.cardworkbench.signin.passkey.SignInByPasskey;
import io.cardworkbench.signin.provider.ProviderMembers;
import io.cardworkbench.signin.provider.Providers;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Sets the ways of signing in up that the settings name, and refuses to start where there is none. */
@Component
class SignInWays {

    private static final String PAGE = "/" + SignInView.PATH;

    private final ObjectProvider<Providers> providers;
    private final ProviderMembers members;
    private final SignInByPasskey passkeys;
    private final Clock clock;

    SignInWays(
            SignInSettings settings,
            ObjectProvider<Providers> providers,
            ProviderMembers members,
            SignInByPasskey passkeys,
            Clock clock) {
        if (!settings.password() && providers.getIfAvailable() == null) {
            throw new IllegalStateException("Nobody could sign in: workbench.sign-in.password is false, and"
                    + " spring.security.oauth2.client.registration names no provider");
        }
        this.providers = providers;
        this.members = members;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    void in(HttpSecurity http) {
        // The page has to be named here too: without one, Spring Security would show its own.
        http.formLogin(form -> form.loginPage(PAGE).failureHandler(new SayWhySignInFailed()));
        http.with(new SecondStepLogin(clock), Customizer.withDefaults());
        http.with(
                new PasskeyLogin(passkeys, PAGE, new SayWhyPasskeyFailed(clock), SecondStep::endIn),
                Customizer.withDefaults());
        providers.ifAvailable(known -> http.with(
                new ProviderLogin(known, members, PAGE, new SayWhyProviderFailed()), Customizer.withDefaults()));
    }
}
