package io.cardworkbench.audit.ui;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditKey;
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

    private static final int SHOWN_CHANGES = 3;

    String action(AuditLine line) {
        return texts.of("audit.action." + line.action());
    }

    /** What it was done to; empty where the action says it all. */
    String about(AuditLine line) {
        return switch (line.action()) {
            case SIGN_IN_FAILED -> texts.of("audit.reason." + failure(detail(line, AuditKey.REASON)));
            case TOKEN_REFUSED -> texts.of("audit.reason", detail(line, AuditKey.REASON));
            case SIGNED_IN, SIGNED_OUT_EVERYWHERE, SECOND_FACTOR_SET_UP -> "";
            case RECOVERY_CODE_USED -> texts.of("audit.about.recovery-code", number(line, AuditKey.RECOVERY_CODES));
            case SECOND_FACTOR_REQUIRED -> changed(line);
            case CALL_REFUSED -> refusal(line);
            case REVIEW_MADE -> texts.of("audit.about.review", number(line, AuditKey.MATCHED));
            case JOB_SUBMITTED, JOB_STARTED, JOB_PAUSED, JOB_RESUMED, JOB_MOVED, JOB_SPEED_CHANGED -> job(line);
            case JOB_ENDED -> ended(line);
            case CREDENTIAL_CREATED, CREDENTIAL_DELETED, SECRET_REPLACED, OLD_SECRET_ENDED -> name(line);
            case PASSKEY_ADDED, PASSKEY_REMOVED, PASSKEY_USED -> name(line);
            case MEMBER_INVITED, MEMBER_JOINED, LINK_MADE, PASSWORD_CHOSEN, SECOND_FACTOR_REMOVED -> name(line);
            case GROUP_CREATED, GROUP_DELETED, ROLE_CREATED, ROLE_DELETED, ENVIRONMENT_CREATED -> name(line);
            case CREDENTIAL_RENAMED,
                    CREDENTIAL_LIMITED,
                    MEMBER_CHANGED,
                    GROUP_CHANGED,
                    ROLE_CHANGED,
                    ENVIRONMENT_CHANGED -> texts.of("audit.about.changed", name(line), changed(line));
            case CUSTOMER_ERASED -> texts.of("audit.about.erased", number(line, AuditKey.CARDS));
            case CARDS_REMOVED -> removed(line);
            case AUDIT_LOG_SHORTENED -> texts.of("audit.about.shortened", number(line, AuditKey.LINES));
            case AUDIT_LOG_EXPORTED -> exported(line);
        };
    }

    private String exported(AuditLine line) {
        return texts.of("true".equals(detail(line, AuditKey.EVERYONE)) ? "audit.detail.everyone" : "audit-log.own");
    }

    private String ended(AuditLine line) {
        return texts.of("audit.about.job-ended", job(line), texts.of("job.state." + detail(line, AuditKey.STATE)));
    }

    private String removed(AuditLine line) {
        return texts.of("audit.about.removed", number(line, AuditKey.CARDS), number(line, AuditKey.LEDGERS));
    }

    /** Who may not sign in is told from who gave something wrong; all else is one of the latter. */
    private static String failure(String reason) {
        return switch (reason) {
            case "NO_EMAIL", "NOT_VERIFIED", "UNKNOWN", "SOMEBODY_ELSE", "NOT_ASKED" -> "provider." + reason;
            case "SignInDelayed" -> "delayed";
            case "DisabledException", "DEACTIVATED" -> "inactive";
            case "InternalAuthenticationServiceException" -> "unavailable";
            default -> "wrong";
        };
    }

    private String name(AuditLine line) {
        return texts.of("kit.quoted", detail(line, AuditKey.NAME));
    }

    private String changed(AuditLine line) {
        var facts = new AuditFacts(texts, Map.of());
        var change = AuditChange.of(line);
        var shown = change.keys().stream()
                .limit(SHOWN_CHANGES)
                .map(key -> texts.of("audit.fact", facts.nameInState(key), change.words(key, facts)))
                .collect(Collectors.joining(", "));
        var more = change.keys().size() - SHOWN_CHANGES;
        return more > 0 ? texts.of("audit.values.more", shown, more) : shown;
    }

    private String job(AuditLine line) {
        return texts.of("job.title", Objects.toString(line.subject(), ""));
    }

    private String refusal(AuditLine line) {
        if ("true".equals(detail(line, AuditKey.DEACTIVATED))) {
            return texts.of("audit.about.refused.deactivated");
        }
        var address = detail(line, AuditKey.ADDRESS);
        if (!address.isEmpty()) {
            return texts.of("audit.about.refused.address", address);
        }
        return permission(line.resource(), detail(line, AuditKey.LEVEL))
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

    private static String detail(AuditLine line, AuditKey key) {
        return Objects.toString(line.detail(key), "");
    }

    private static long number(AuditLine line, AuditKey key) {
        return line.detail(key) instanceof Number number ? number.longValue() : 0;
    }
}
