package io.cardworkbench.shell.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.signin.MemberSessions;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may reach the pages of the workbench and its management endpoints, and what browsers may do with them. */
@Configuration(proxyBeanMethods = false)
class UiSecurity {

    /** Probes need no account; the collector of metrics has one of its own, which is no member. */
    @Bean
    @Order(10)
    SecurityFilterChain managementChain(HttpSecurity http, CollectorAccount collector) {
        http.securityMatcher("/actuator/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .anyRequest()
                .authenticated());
        // Its own manager: the one of the members would let them in as well, and write each call down as a sign-in.
        http.authenticationManager(collector.authentication());
        http.httpBasic(Customizer.withDefaults());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        return http.build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain uiChain(
            HttpSecurity http,
            VaadinDefaultRequestCache afterSignIn,
            MemberSessions sessions,
            PermissionService permissions,
            SecurityContextHolderStrategy signedIn,
            RememberSession rememberSession,
            PagePolicy pagePolicy,
            SignInWays ways) {
        afterSignIn.setDelegateRequestCache(sameAddress());
        http.headers(headers -> restrictBrowsers(headers, pagePolicy));
        http.addFilterAfter(new EndOldSessions(sessions, permissions, signedIn), SecurityContextHolderFilter.class);
        http.sessionManagement(session -> session.addSessionAuthenticationStrategy(rememberSession));
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll());
        ways.in(http);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // An address that is no view reaches the router, so that members see our page for it.
                vaadin -> vaadin.loginView(SignInView.class, "/login")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    /** After sign-in the browser goes to just the page that was wanted, with no parameter added. */
    @SuppressWarnings("NullAway") // null is how to say that no parameter is wanted
    private static RequestCache sameAddress() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(new NavigatedTo());
        return cache;
    }

    /** At once: Vaadin's pages are forwarded to, and what is forwarded to is finished before the filters are. */
    private static void restrictBrowsers(HeadersConfigurer<HttpSecurity> headers, PagePolicy pagePolicy) {
        headers.withObjectPostProcessor(AtOnce.INSTANCE);
        headers.addHeaderWriter(pagePolicy);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.permissionsPolicyHeader(
                permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
        headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginEmbedderPolicy(embedder -> embedder.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP));
        headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** Lets headers be written before anything else. */
    private static final class AtOnce implements ObjectPostProcessor<HeaderWriterFilter> {

        private static final AtOnce INSTANCE = new AtOnce();

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
