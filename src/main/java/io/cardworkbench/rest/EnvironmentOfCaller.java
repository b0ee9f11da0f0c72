package io.cardworkbench.rest;

import io.cardworkbench.access.CallingCredential;
import io.cardworkbench.access.EnvironmentId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** The environment of the address, if it is the one of the caller's credential; to the caller no other one exists. */
final class EnvironmentOfCaller implements HandlerMethodArgumentResolver {

    static final String VARIABLE = "environmentId";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(EnvironmentId.class);
    }

    @Override
    public EnvironmentId resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof CallingCredential caller
                && caller.environment().toString().equals(variable(request))) {
            return caller.environment();
        }
        throw ApiProblem.of(ProblemType.NOT_FOUND, VARIABLE, "Your credential has no such environment");
    }

    private static @Nullable Object variable(NativeWebRequest request) {
        var variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> map ? map.get(VARIABLE) : null;
    }
}
