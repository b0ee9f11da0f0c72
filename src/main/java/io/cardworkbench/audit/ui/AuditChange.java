package io.cardworkbench.audit.ui;

import io.cardworkbench.audit.AuditLine;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the audit log says was there before, and is there after.
 *
 * @param was empty for something new, and for a line about no change
 * @param is empty for something deleted, and for a line about no change
 */
record AuditChange(Map<String, @Nullable Object> was, Map<String, @Nullable Object> is) {

    private static final String WAS = "was";
    private static final String IS = "is";

    static AuditChange of(AuditLine line) {
        return new AuditChange(state(line, WAS), state(line, IS));
    }

    boolean isNone() {
        return was.isEmpty() && is.isEmpty();
    }

    /** Whether this is what stands under a key of the details. */
    boolean holds(String key) {
        return key.equals(WAS) || key.equals(IS);
    }

    /** Of what is not the same before and after. */
    List<String> keys() {
        var keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .toList();
    }

    private static Map<String, @Nullable Object> state(AuditLine line, String key) {
        var state = new LinkedHashMap<String, @Nullable Object>();
        if (line.detail().get(key) instanceof Map<?, ?> facts) {
            facts.forEach((name, value) -> state.put(String.valueOf(name), value));
        }
        return state;
    }
}
