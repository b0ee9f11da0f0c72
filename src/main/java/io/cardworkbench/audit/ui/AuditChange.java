package io.cardworkbench.audit.ui;

import io.cardworkbench.audit.AuditKey;
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

    static AuditChange of(AuditLine line) {
        return new AuditChange(state(line, AuditKey.WAS), state(line, AuditKey.IS));
    }

    boolean isNone() {
        return was.isEmpty() && is.isEmpty();
    }

    /** Whether this is what stands under a key of the details. */
    boolean holds(String key) {
        return key.equals(AuditKey.WAS.key()) || key.equals(AuditKey.IS.key());
    }

    /** Of what is not the same before and after. */
    List<String> keys() {
        var keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .toList();
    }

    /** Before and after of one of these; or what there is of the two. */
    String words(String key, AuditFacts facts) {
        var before = facts.wordsInState(key, was.get(key));
        var after = facts.wordsInState(key, is.get(key));
        if (was.isEmpty()) {
            return after;
        }
        return is.isEmpty() ? before : facts.texts().of("audit.change", before, after);
    }

    private static Map<String, @Nullable Object> state(AuditLine line, AuditKey key) {
        var state = new LinkedHashMap<String, @Nullable Object>();
        if (line.detail(key) instanceof Map<?, ?> facts) {
            facts.forEach((name, value) -> state.put(String.valueOf(name), value));
        }
        return state;
    }
}
