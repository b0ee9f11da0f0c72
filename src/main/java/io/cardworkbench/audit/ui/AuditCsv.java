package io.cardworkbench.audit.ui;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.csv.Csv;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of the audit log as lines of CSV. */
final class AuditCsv {

    static final String HEADER =
            Csv.MARK_FOR_SPREADSHEETS + "entry,at,actor,action,resource,environment,subject,detail\r\n";

    private AuditCsv() {}

    static String line(AuditLine line, Map<EnvironmentId, String> environments) {
        var environment = line.environment();
        var resource = line.resource();
        return Csv.line(List.of(
                Long.toString(line.id()),
                line.at().toString(),
                line.actor(),
                line.action().key(),
                resource == null ? "" : resource.key(),
                environment == null ? "" : environments.getOrDefault(environment, environment.toString()),
                Objects.toString(line.subject(), ""),
                detail(line.detail())));
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
}
