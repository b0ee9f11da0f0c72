package io.cardworkbench.rest;

import io.cardworkbench.rest.token.TokenEndpoint;
import io.cardworkbench.rest.token.TokenErrors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets clients name the parameters of a token request in the query as well as in the form: Spring Security reads them from
 * the form alone, and many clients send them in the query with an empty body. A secret in a query would end up in logs, and is
 * refused.
 */
class AdaptTokenRequest extends OncePerRequestFilter {

    private static final String SECRET = "client_secret";

    private final WriteProblem writeProblem;
    private final TokenErrors errors;

    AdaptTokenRequest(WriteProblem writeProblem, TokenErrors errors) {
        this.writeProblem = writeProblem;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getServletPath().equals(TokenEndpoint.PATH)) {
            writeProblem.to(
                    response, new ApiProblem(ProblemType.NOT_FOUND, "There is only POST " + TokenEndpoint.PATH));
        } else if (!request.getMethod().equals(HttpMethod.POST.name())) {
            response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
        } else {
            var wrong = wrong(request);
            if (wrong == null) {
                chain.doFilter(new AllInForm(request), response);
            } else {
                errors.to(response, HttpStatus.BAD_REQUEST, TokenErrors.INVALID_REQUEST, wrong);
            }
        }
    }

    private static @Nullable String wrong(HttpServletRequest request) {
        var query = inQuery(request);
        if (query.containsKey(SECRET)) {
            return "A client_secret must not stand in the address, which is logged. Send it by HTTP Basic.";
        }
        try {
            for (var parameter : request.getParameterMap().entrySet()) {
                var inQuery = query.getOrDefault(parameter.getKey(), List.of()).size();
                if (inQuery > 1 || parameter.getValue().length - inQuery > 1) {
                    return "A parameter stands twice: " + ApiProblem.shortened(parameter.getKey());
                }
            }
            return null;
        } catch (IllegalStateException malformed) {
            return "The parameters are not well encoded";
        }
    }

    private static Map<String, List<String>> inQuery(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
    }

    /** The request as if it had no query and everything stood in its form; what stands in both counts once. */
    private static final class AllInForm extends HttpServletRequestWrapper {

        AllInForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var distinct = new LinkedHashMap<String, String[]>();
            super.getParameterMap()
                    .forEach((name, values) ->
                            distinct.put(name, Arrays.stream(values).distinct().toArray(String[]::new)));
            return distinct;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }
    }
}
