package io.cardworkbench.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Knows the pages that somebody wants to see from what browsers and tools ask for on their own, which no sign-in leads to. */
final class NavigatedTo implements RequestMatcher {

    /** At the root there are files that are asked for by custom, and no view has a name with a dot. */
    private static final Pattern FILE = Pattern.compile("/[^/]*\\.[^/]*(/.*)?");

    /** Absent over plain HTTP. */
    private static final String DESTINATION = "Sec-Fetch-Dest";

    private static final String PAGE = "document";

    @Override
    public boolean matches(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.GET.matches(request.getMethod())
                && wantsHtml(request.getHeader(HttpHeaders.ACCEPT))
                && isPage(request.getHeader(DESTINATION))
                && !FILE.matcher(path).matches();
    }

    private static boolean wantsHtml(@Nullable String accept) {
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }

    private static boolean isPage(@Nullable String destination) {
        return destination == null || PAGE.equals(destination);
    }
}
