package io.cardworkbench.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** A provider of sign-ins by OpenID Connect as a company runs one, with users of its own, who sign in there by a form. */
public final class TestProvider implements AutoCloseable {

    /** What it is called. */
    public static final String NAME = "Company account";

    /** The password of all of its users. */
    public static final String PASSWORD = "known there alone";

    /** What the workbench shows that it is the one that was let in. */
    public static final String SECRET = "the secret of the workbench";

    private static final String ID = "company";
    private static final String CLIENT = "workbench";

    private final Users users = new Users();
    private final ConfigurableApplicationContext server;

    private TestProvider(int port) {
        server = new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .initializers(context -> context.getBeanFactory().registerSingleton("users", users))
                .run(
                        "--server.port=" + port,
                        "--server.servlet.session.cookie.name=COMPANY",
                        "--spring.main.banner-mode=off");
    }

    public static TestProvider start() {
        return new TestProvider(0);
    }

    /** Where another one was before. */
    public static TestProvider startAt(int port) {
        return new TestProvider(port);
    }

    public int port() {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** What the workbench is told of it. */
    public String[] settings() {
        return settingsAt(port());
    }

    /** What the workbench is told of one that may be away. */
    public static String[] settingsAt(int port) {
        var registration = "spring.security.oauth2.client.registration." + ID;
        return new String[] {
            "spring.security.oauth2.client.provider." + ID + ".issuer-uri=http://localhost:" + port,
            registration + ".client-id=" + CLIENT,
            registration + ".client-secret=" + SECRET,
            registration + ".client-name=" + NAME
        };
    }

    /** Lets the workbench that has this port send users there, and get them back. */
    public void knowsWorkbenchAt(int port) {
        users.workbench = port;
    }

    /** Somebody who can sign in there by their address. */
    public void user(String email, Map<String, Object> claims) {
        users.claims.put(email, Map.copyOf(claims));
    }

    /** Somebody whose address was verified. */
    public void user(String email) {
        user(email, Map.of("email", email, "email_verified", true, "name", "Of " + email));
    }

    @Override
    public void close() {
        server.close();
    }

    static final class Users {

        private final Map<String, Map<String, Object>> claims = new ConcurrentHashMap<>();
        private volatile int workbench;
    }

    /** What it is made of. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
    static class Server {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()));
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            http.addFilterBefore(new AskAnew(), SecurityContextHolderFilter.class);
            http.formLogin(Customizer.withDefaults());
            return http.build();
        }

        /** The one that the workbench sets for all of the process, as soon as it does. */
        @Bean
        SecurityContextHolderStrategy ofTheProcess() {
            return new SecurityContextHolderStrategy() {
                @Override
                public void clearContext() {
                    SecurityContextHolder.clearContext();
                }

                @Override
                public SecurityContext getContext() {
                    return SecurityContextHolder.getContext();
                }

                @Override
                public void setContext(SecurityContext context) {
                    SecurityContextHolder.setContext(context);
                }

                @Override
                public SecurityContext createEmptyContext() {
                    return SecurityContextHolder.createEmptyContext();
                }
            };
        }

        @Bean
        UserDetailsService userDetails(Users users) {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .disabled(!users.claims.containsKey(name))
                    .build();
        }

        @Bean
        RegisteredClientRepository clients(Users users) {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // It wants to keep a better hash of the secret.
                }

                @Override
                public RegisteredClient findById(String id) {
                    return workbench(users.workbench);
                }

                @Override
                public @Nullable RegisteredClient findByClientId(String id) {
                    return id.equals(CLIENT) ? workbench(users.workbench) : null;
                }
            };
        }

        private static RegisteredClient workbench(int port) {
            return RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("http://localhost:" + port + "/login/oauth2/code/" + ID)
                    .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Users users) {
            return token -> {
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    var user = Objects.requireNonNull(
                            users.claims.get(Objects.requireNonNull(token.<Authentication>getPrincipal())
                                    .getName()));
                    token.getClaims().claims(claims -> claims.putAll(user));
                }
            };
        }

        @Bean
        JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("of the test").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean
        AuthorizationServerSettings authorizationServerSettings() {
            return AuthorizationServerSettings.builder().build();
        }
    }

    /** Does what Spring's server does not: asks a user anew, once for each request that wants that. */
    private static final class AskAnew extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var state = request.getParameter("state");
            if (state != null && "login".equals(request.getParameter("prompt")) && !isAsked(request, state)) {
                if (request.getSession(false) != null) {
                    request.getSession().invalidate();
                }
                request.getSession().setAttribute(state, true);
            }
            chain.doFilter(request, response);
        }

        private static boolean isAsked(HttpServletRequest request, String state) {
            var session = request.getSession(false);
            return session != null && session.getAttribute(state) != null;
        }
    }
}
