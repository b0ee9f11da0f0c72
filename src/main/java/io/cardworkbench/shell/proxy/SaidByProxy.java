package io.cardworkbench.shell.proxy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A request in which the proxy's host is always said, with its port, and the caller's address is not: Tomcat has seen to it. */
class SaidByProxy extends HttpServletRequestWrapper {

    private static final String HOST = "X-Forwarded-Host";

    private static final Set<String> SETTLED = caseless("Forwarded", "X-Forwarded-For");

    SaidByProxy(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (SETTLED.contains(name)) {
            return null;
        }
        var said = super.getHeader(name);
        return said == null && name.equalsIgnoreCase(HOST) ? super.getHeader("Host") : said;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (SETTLED.contains(name)) {
            return Collections.emptyEnumeration();
        }
        var host = getHeader(HOST);
        return name.equalsIgnoreCase(HOST) && host != null
                ? Collections.enumeration(List.of(host))
                : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = caseless(HOST);
        super.getHeaderNames().asIterator().forEachRemaining(names::add);
        names.removeAll(SETTLED);
        return Collections.enumeration(names);
    }

    private static Set<String> caseless(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return set;
    }
}
