package io.cardworkbench.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Whether a client knows an answer already, by the tag that came with it. */
public final class Unchanged {

    private static final String ANY = "*";

    /** Proxies that compress add to a tag inside of its quotes, or behind a semicolon. */
    private static final Pattern TAG = Pattern.compile("\"([^\"]*?)(?:[-;](?:gzip|br|zstd|df))?\"");

    private Unchanged() {}

    public static boolean isKnown(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .anyMatch(header -> header.strip().equals(ANY)
                        || TAG.matcher(header)
                                .results()
                                .anyMatch(known -> known.group(1).equals(tag)));
    }
}
