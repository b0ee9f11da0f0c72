package io.cardworkbench.rest.describe;

import io.cardworkbench.rest.ApiName;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Refuses;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;

/** What a request may be refused for, as its controller says it. */
final class Refusals {

    private static final Set<ProblemType> OF_ANY = EnumSet.of(
            ProblemType.MALFORMED_REQUEST,
            ProblemType.UNKNOWN_PARAMETER,
            ProblemType.INVALID_PARAMETER,
            ProblemType.INVALID_BODY,
            ProblemType.UNAUTHENTICATED,
            ProblemType.FORBIDDEN,
            ProblemType.ADDRESS_REFUSED,
            ProblemType.NOT_FOUND,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.FAULT,
            ProblemType.TOOK_TOO_LONG,
            ProblemType.DATABASE_AWAY);

    private Refusals() {}

    /** The problems by their statuses. */
    static Map<Integer, Set<ProblemType>> of(HandlerMethod method) {
        var types = EnumSet.copyOf(OF_ANY);
        if (!method.hasMethodAnnotation(GetMapping.class)) {
            types.add(ProblemType.ENVIRONMENT_DEACTIVATED);
        }
        if (takesKey(method)) {
            types.add(ProblemType.REQUEST_IN_PROGRESS);
            types.add(ProblemType.KEY_REUSED);
        }
        if (takesBody(method)) {
            types.add(ProblemType.TOO_LARGE);
            types.add(ProblemType.REQUEST_TIMEOUT);
        }
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Refuses.class);
        if (own != null) {
            types.addAll(Arrays.asList(own.value()));
        }
        return types.stream()
                .collect(Collectors.groupingBy(
                        ProblemType::status,
                        TreeMap::new,
                        Collectors.toCollection(() -> EnumSet.noneOf(ProblemType.class))));
    }

    static boolean takesKey(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestHeader.class));
    }

    static boolean takesBody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    /** The types with what they mean, as Markdown. */
    static String inWords(Set<ProblemType> types) {
        return types.stream()
                .map(type -> "`" + ApiName.of(type) + "`: " + type.title())
                .collect(Collectors.joining("; "));
    }
}
