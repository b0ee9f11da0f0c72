package io.cardworkbench.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the query of a request to a controller, whole, if it has only what the controller {@linkplain Takes takes}. */
final class ParametersOfRequest implements HandlerMethodArgumentResolver {

    /** More than enough room for nothing, however it is spaced. */
    private static final int LONGEST_NOTHING = 100;

    private static final List<String> NOTHINGS = List.of("", "{}", "null");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(StrictParameters.class);
    }

    @Override
    public StrictParameters resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var original = request.getNativeRequest(HttpServletRequest.class);
        if (original == null) {
            return StrictParameters.of(TakenParameters.of(parameter), Map.of());
        }
        refuseOverlookedBody(original);
        return parameters(TakenParameters.of(parameter), original);
    }

    private static StrictParameters parameters(Collection<ApiParameter<?>> taken, HttpServletRequest request) {
        try {
            return StrictParameters.of(taken, request.getParameterMap());
        } catch (IllegalStateException malformed) {
            throw new ApiProblem(ProblemType.INVALID_PARAMETER, "The query is not well encoded");
        }
    }

    /** Criteria in a body that nobody reads would leave a selection wider than its sender meant. */
    private static void refuseOverlookedBody(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals(HttpMethod.POST.name()) && saysSomething(request)) {
            throw new ApiProblem(
                    ProblemType.INVALID_BODY, "This request takes its parameters in the query, and no body");
        }
    }

    /** Some clients and proxies send a body that says nothing where there is none. */
    private static boolean saysSomething(HttpServletRequest request) throws IOException {
        if (isForm(request) && request.getContentLengthLong() != 0) {
            return true;
        }
        var body = new String(request.getInputStream().readNBytes(LONGEST_NOTHING), StandardCharsets.UTF_8);
        return !NOTHINGS.contains(body.replaceAll("\\s", ""));
    }

    /** Of a form the parameters have been read by now. */
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
