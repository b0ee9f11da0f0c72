package io.cardworkbench.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the query of a request to a controller, whole. */
final class QueryOfRequest implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Query.class);
    }

    @Override
    public Query resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var original = request.getNativeRequest(HttpServletRequest.class);
        if (original == null) {
            return Query.of(Map.of());
        }
        refuseOverlookedBody(original);
        try {
            return Query.of(original.getParameterMap());
        } catch (IllegalStateException malformed) {
            throw new ApiProblem(ProblemType.INVALID_PARAMETER, "The query is not well encoded");
        }
    }

    /** Criteria in a body that nobody reads would leave a selection wider than its sender meant. */
    private static void refuseOverlookedBody(HttpServletRequest request) {
        var body = request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (body && !request.getMethod().equals(HttpMethod.POST.name())) {
            throw new ApiProblem(
                    ProblemType.INVALID_BODY, "This request takes its parameters in the query, and no body");
        }
    }
}
