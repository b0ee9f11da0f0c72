package io.cardworkbench.rest;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.rest.limits.HoldToLimits;
import io.cardworkbench.rest.token.LimitTokenRequests;
import io.cardworkbench.rest.token.RoleAsScope;
import io.cardworkbench.rest.token.TokenEndpoint;
import io.cardworkbench.rest.token.TokenErrors;
import io.cardworkbench.sql.DatabaseTrouble;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets tokens, and what they open. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String CHALLENGE = "Bearer realm=\"card-workbench\"";

    /** They are read by programs: nothing in them is to be shown or run. */
    private static final String ANSWERS_MAY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The hash is that of a constant style element that Swagger UI adds. */
    private static final String DESCRIPTION_MAY = "default-src 'none'; script-src 'self'"
            + "; style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; style-src-attr 'unsafe-inline'"
            + "; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final WriteProblem writeProblem;
    private final TokenErrors tokenErrors;

    ApiSecurity(WriteProblem writeProblem, TokenErrors tokenErrors) {
        this.writeProblem = writeProblem;
        this.tokenErrors = tokenErrors;
    }

    /** The authorization server, of which nothing but the token endpoint is reachable. */
    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(
            HttpSecurity http, ApiSettings settings, Consumer<List<AuthenticationProvider>> compareSecrets) {
        http.securityMatcher("/oauth2/**");
        http.addFilterBefore(new AnswerWithoutDatabase(this::noToken), SecurityContextHolderFilter.class);
        http.addFilterAfter(
                new LimitTokenRequests(tokenErrors, settings.tokenRequestsPerMinute()), HeaderWriterFilter.class);
        http.addFilterAfter(new AdaptTokenRequest(writeProblem, tokenErrors), HeaderWriterFilter.class);
        http.with(
                new OAuth2AuthorizationServerConfigurer(),
                server -> server.clientAuthentication(client -> client.authenticationProviders(compareSecrets)
                                .errorResponseHandler(this::unknownClient))
                        .tokenEndpoint(token -> token.accessTokenRequestConverters(
                                converters -> converters.add(0, new RoleAsScope()))));
        return withoutSession(http).build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder()
                .tokenEndpoint(TokenEndpoint.PATH)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(
            HttpSecurity http, OpaqueTokenIntrospector tokens, ApiSettings settings, ApplicationEventPublisher events) {
        http.securityMatcher("/v1/**");
        http.addFilterBefore(
                new AnswerWithoutDatabase((response, trouble) -> writeProblem.to(response, Problems.of(trouble))),
                SecurityContextHolderFilter.class);
        http.addFilterAfter(
                new HoldToLimits(settings.requestsPerMinute(), events, writeProblem::to),
                BearerTokenAuthenticationFilter.class);
        http.addFilterAfter(new SendErrorsAsProblems(writeProblem), AuthorizationFilter.class);
        http.addFilterAfter(new LimitBody(writeProblem), AuthorizationFilter.class);
        http.addFilterAfter(new RefuseForeignBodies(writeProblem), AuthorizationFilter.class);
        http.authorizeHttpRequests(
                requests -> requests.anyRequest().hasAuthority("SCOPE_" + CredentialRole.EVENTS.key()));
        http.oauth2ResourceServer(server -> server.opaqueToken(opaque -> opaque.introspector(tokens))
                .authenticationEntryPoint((request, response, exception) -> unauthenticated(request, response))
                .accessDeniedHandler((request, response, exception) -> forbidden(response)));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(
                (request, response, exception) -> unauthenticated(request, response)));
        return withoutSession(http).build();
    }

    /** The description of the API is open to everyone. */
    @Bean
    @Order(3)
    SecurityFilterChain apiDescriptionChain(HttpSecurity http) {
        http.securityMatcher("/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return withoutSession(http, DESCRIPTION_MAY).build();
    }

    private static HttpSecurity withoutSession(HttpSecurity http) {
        return withoutSession(http, ANSWERS_MAY);
    }

    private static HttpSecurity withoutSession(HttpSecurity http, String policy) {
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.csrf(AbstractHttpConfigurer::disable);
        return http;
    }

    private void noToken(HttpServletResponse response, DatabaseTrouble trouble) throws IOException {
        var problem = Problems.of(trouble);
        response.setHeader(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        tokenErrors.to(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                TokenErrors.TEMPORARILY_UNAVAILABLE,
                problem.type().title());
    }

    private void unknownClient(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var error = exception instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : OAuth2ErrorCodes.INVALID_CLIENT;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"card-workbench\"");
        tokenErrors.to(
                response,
                HttpStatus.UNAUTHORIZED,
                error,
                "Client id and secret are not known, have expired, may not be used from this address, or did not come in"
                        + " the Authorization header, by HTTP Basic");
    }

    private void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var carriesToken = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, carriesToken ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
        writeProblem.to(
                response,
                new ApiProblem(
                        ProblemType.UNAUTHENTICATED,
                        "Send an access token of the scope events as 'Authorization: Bearer …'. " + "Get one at POST "
                                + TokenEndpoint.PATH + "; it lives one hour."));
    }

    private void forbidden(HttpServletResponse response) throws IOException {
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\", scope=\"events\"");
        writeProblem.to(
                response,
                new ApiProblem(ProblemType.FORBIDDEN, "This takes a token of a credential with the role events"));
    }
}
