package io.cardworkbench.signin;

import io.cardworkbench.Decision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which browser on which system somebody uses, so that members know their own; nothing of what was sent is kept. */
@Decision
final class BrowserName {

    /** In the order in which they are looked for: most name others as well. */
    private static final Map<String, String> BROWSERS =
            inOrder("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Version/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    static String of(String userAgent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(known -> known.entrySet().stream()
                        .filter(entry -> userAgent.contains(entry.getKey()))
                        .limit(1))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> inOrder(String... partsAndNames) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < partsAndNames.length; i += 2) {
            map.put(partsAndNames[i], partsAndNames[i + 1]);
        }
        return map;
    }
}
