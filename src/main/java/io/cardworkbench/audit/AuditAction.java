package io.cardworkbench.audit;

import java.util.Locale;

/** What the audit log records. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    TOKEN_REFUSED,
    CALL_REFUSED,
    REVIEW_MADE,
    JOB_SUBMITTED,
    JOB_STARTED,
    JOB_ENDED,
    CREDENTIAL_CREATED,
    CREDENTIAL_DELETED,
    AUDIT_LOG_EXPORTED;

    /** Its name in the log, for example {@code job-ended}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AuditAction ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
