package io.cardworkbench.audit;

import java.util.Locale;

/** What the audit log records. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT_EVERYWHERE,
    TOKEN_REFUSED,
    CALL_REFUSED,
    REVIEW_MADE,
    JOB_SUBMITTED,
    JOB_STARTED,
    JOB_PAUSED,
    JOB_RESUMED,
    JOB_MOVED,
    JOB_SPEED_CHANGED,
    JOB_ENDED,
    CREDENTIAL_CREATED,
    CREDENTIAL_RENAMED,
    CREDENTIAL_LIMITED,
    SECRET_REPLACED,
    OLD_SECRET_ENDED,
    CREDENTIAL_DELETED,
    SECOND_FACTOR_SET_UP,
    SECOND_FACTOR_REMOVED,
    SECOND_FACTOR_REQUIRED,
    RECOVERY_CODE_USED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    PASSKEY_USED,
    MEMBER_INVITED,
    MEMBER_JOINED,
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
    ENVIRONMENT_CHANGED,
    CUSTOMER_ERASED,
    CARDS_REMOVED,
    AUDIT_LOG_EXPORTED,
    AUDIT_LOG_SHORTENED;

    /** Its name in the log, for example {@code job-ended}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AuditAction ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
