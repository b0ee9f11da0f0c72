package io.cardworkbench.audit.ui;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.kit.Texts;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what a line of the audit log is about. */
record AuditWords(Texts texts) {

    String action(AuditLine line) {
        return texts.of("audit.action." + line.action());
    }

    /** What it was done to; empty where the action says it all. */
    String about(AuditLine line) {
        return switch (line.action()) {
            case SIGNED_IN -> "";
            case SIGN_IN_FAILED, TOKEN_REFUSED -> texts.of("audit.reason", detail(line, "reason"));
            case CALL_REFUSED -> refusal(line);
            case REVIEW_MADE -> texts.of("audit.about.review", number(line, "matched"));
            case JOB_SUBMITTED, JOB_STARTED -> job(line);
            case JOB_ENDED ->
                texts.of("audit.about.job-ended", job(line), texts.of("job.state." + detail(line, "state")));
            case CREDENTIAL_CREATED,
                    CREDENTIAL_DELETED,
                    MEMBER_INVITED,
                    LINK_MADE,
                    PASSWORD_CHOSEN,
                    GROUP_CREATED,
                    GROUP_DELETED,
                    ROLE_CREATED,
                    ROLE_DELETED,
                    ENVIRONMENT_CREATED -> name(line);
            case CREDENTIAL_RENAMED, MEMBER_CHANGED, GROUP_CHANGED, ROLE_CHANGED, ENVIRONMENT_CHANGED ->
                texts.of("audit.about.changed", name(line), changed(line));
            case AUDIT_LOG_EXPORTED ->
                texts.of("true".equals(detail(line, "everyone")) ? "audit.detail.everyone" : "audit-log.own");
        };
    }

    private String name(AuditLine line) {
        return texts.of("kit.quoted", detail(line, "name"));
    }

    private String changed(AuditLine line) {
        var facts = new AuditFacts(texts, Map.of());
        return AuditChange.of(line).keys().stream().map(facts::nameInState).collect(Collectors.joining(", "));
    }

    private String job(AuditLine line) {
        return texts.of("job.title", Objects.toString(line.subject(), ""));
    }

    private String refusal(AuditLine line) {
        if ("true".equals(detail(line, "deactivated"))) {
            return texts.of("audit.about.refused.deactivated");
        }
        return permission(line.resource(), detail(line, "level"))
                .map(permission -> texts.of(
                        "audit.about.refused",
                        texts.of(
                                "permission.name",
                                texts.of("level." + permission.level()),
                                texts.of("resource." + permission.resource().key()))))
                .orElseGet(() -> texts.of("audit.about.refused.inactive"));
    }

    private static Optional<Permission> permission(@Nullable Resource resource, String level) {
        return resource == null
                ? Optional.empty()
                : Arrays.stream(Level.values())
                        .filter(known -> known.name().equals(level))
                        .map(known -> new Permission(resource, known))
                        .findFirst();
    }

    private static String detail(AuditLine line, String key) {
        return Objects.toString(line.detail().get(key), "");
    }

    private static long number(AuditLine line, String key) {
        return line.detail().get(key) instanceof Number number ? number.longValue() : 0;
    }
}
