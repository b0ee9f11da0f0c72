package io.cardworkbench.audit.ui;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.audit.AuditLine;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of the audit log as lines of RFC 4180. */
final class AuditCsv {

    static final String HEADER = "entry,at,actor,action,resource,environment,subject,detail\r\n";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private AuditCsv() {}

    static String line(AuditLine line, Map<EnvironmentId, String> environments) {
        var environment = line.environment();
        var resource = line.resource();
        return Stream.of(
                        Long.toString(line.id()),
                        line.at().toString(),
                        line.actor(),
                        line.action().key(),
                        resource == null ? "" : resource.key(),
                        environment == null ? "" : environments.getOrDefault(environment, environment.toString()),
                        Objects.toString(line.subject(), ""),
                        detail(line.detail()))
                .map(AuditCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String detail(Map<String, ?> detail) {
        return detail.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + value(fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String value(@Nullable Object value) {
        return value instanceof Map<?, ?> parts
                ? parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining(", ", "(", ")"))
                : String.valueOf(value);
    }

    /** Quoted where it has to be; and spreadsheets don't read it as a formula. */
    private static String cell(String text) {
        var safe = text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
