package io.cardworkbench.audit.ui;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.kit.Texts;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
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
                    CREDENTIAL_RENAMED,
                    CREDENTIAL_DELETED,
                    MEMBER_INVITED,
                    MEMBER_CHANGED,
                    LINK_MADE,
                    PASSWORD_CHOSEN,
                    GROUP_CREATED,
                    GROUP_CHANGED,
                    GROUP_DELETED,
                    ROLE_CREATED,
                    ROLE_CHANGED,
                    ROLE_DELETED,
                    ENVIRONMENT_CREATED,
                    ENVIRONMENT_CHANGED -> texts.of("kit.quoted", detail(line, "name"));
            case AUDIT_LOG_EXPORTED ->
                texts.of("true".equals(detail(line, "everyone")) ? "audit.detail.everyone" : "audit-log.own");
        };
    }

    private String job(AuditLine line) {
        return texts.of("job.title", Objects.toString(line.subject(), ""));
    }

    private String refusal(AuditLine line) {
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
