package io.cardworkbench.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets clients name the parameters of a token request in the query as well as in the form: Spring Security reads them from
 * the form alone, and many clients send them in the query with an empty body. A secret in a query would end up in logs, and is
 * refused.
 */
class AdaptTokenRequest extends OncePerRequestFilter {

    static final String PATH = "/oauth2/token";

    private static final String SECRET = "client_secret";

    private final WriteProblem writeProblem;

    AdaptTokenRequest(WriteProblem writeProblem) {
        this.writeProblem = writeProblem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getServletPath().equals(PATH)) {
            writeProblem.to(response, new ApiProblem(ProblemType.NOT_FOUND, "There is only POST " + PATH));
        } else if (!request.getMethod().equals(HttpMethod.POST.name())) {
            response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
        } else if (namesSecret(request.getQueryString())) {
            refuseSecret(response);
        } else {
            chain.doFilter(new AllInForm(request), response);
        }
    }

    private static boolean namesSecret(@Nullable String query) {
        return query != null
                && UriComponentsBuilder.newInstance()
                        .query(query)
                        .build()
                        .getQueryParams()
                        .containsKey(SECRET);
    }

    private static void refuseSecret(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter()
                .write("{\"error\":\"invalid_request\",\"error_description\":\"A client_secret must not stand in the"
                        + " address, which is logged. Send it by HTTP Basic.\"}");
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
