package io.cardworkbench.audit;

import java.util.Optional;

/** What is kept with a line of the audit log, by its name there. Criteria and permissions have the names of their own kind. */
public enum AuditKey {
    NAME("name", Kind.TEXT),
    OPERATION("operation", Kind.TEXT),
    REASON("reason", Kind.TEXT),
    FAILURE("failure", Kind.TEXT),
    ACTOR("actor", Kind.TEXT),
    /** Of which job one is the rest. */
    REST_OF("restOf", Kind.TEXT),
    ADDRESS("address", Kind.TEXT),
    PROVIDER("provider", Kind.TEXT),
    MATCHED("matched", Kind.NUMBER),
    REVIEWED("reviewed", Kind.NUMBER),
    CANCELLED("cancelled", Kind.NUMBER),
    SKIPPED("skipped", Kind.NUMBER),
    FAILED("failed", Kind.NUMBER),
    REMAINING("remaining", Kind.NUMBER),
    PLACE("place", Kind.NUMBER),
    LINES("lines", Kind.NUMBER),
    LEDGERS("ledgers", Kind.NUMBER),
    CUSTOMERS("customers", Kind.NUMBER),
    CARDS("cards", Kind.NUMBER),
    OPEN("open", Kind.NUMBER),
    MORE("more", Kind.YES_OR_NO),
    EVERYONE("everyone", Kind.YES_OR_NO),
    DEACTIVATED("deactivated", Kind.YES_OR_NO),
    COLOR("color", Kind.ENVIRONMENT_COLOR),
    ACTIVE("active", Kind.ACTIVE_OR_NOT),
    SENT_FROM("sentFrom", Kind.TIME),
    SENT_BEFORE("sentBefore", Kind.TIME),
    FROM("from", Kind.TIME),
    BEFORE("before", Kind.TIME),
    OLDER_THAN("olderThan", Kind.TIME),
    EXPIRES("expires", Kind.TIME),
    LEVEL("level", Kind.LEVEL),
    STATE("state", Kind.JOB_STATE),
    SPEED("speed", Kind.JOB_SPEED),
    ROLE("role", Kind.CREDENTIAL_ROLE),
    ACTION("action", Kind.ACTION),
    RESOURCE("resource", Kind.RESOURCE),
    NETWORKS("networks", Kind.TEXT),
    REQUESTS_PER_MINUTE("requestsPerMinute", Kind.NUMBER),
    CARDS_PER_HOUR("cardsPerHour", Kind.NUMBER),
    REQUIRED_OF("requiredOf", Kind.REQUIRED_OF),
    RECOVERY_CODES("recoveryCodes", Kind.NUMBER),
    GROUPS("groups", Kind.TEXT),
    ROLES("roles", Kind.TEXT),
    CRITERIA("criteria", Kind.PARTS),
    NUMBERS("numbers", Kind.PARTS),
    FILTER("filter", Kind.PARTS),
    /** What was there before a change. */
    WAS("was", Kind.PARTS),
    /** What is there after it. */
    IS("is", Kind.PARTS);

    /** What a value is, so that it can be said in words; each may be a list as well. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_OR_NO,
        ACTIVE_OR_NOT,
        ENVIRONMENT_COLOR,
        TIME,
        LEVEL,
        JOB_STATE,
        JOB_SPEED,
        CREDENTIAL_ROLE,
        REQUIRED_OF,
        ACTION,
        RESOURCE,
        /** Values with names of their own. */
        PARTS
    }

    private final String key;
    private final Kind kind;

    AuditKey(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public static Optional<AuditKey> ofKey(String key) {
        for (var known : values()) {
            if (known.key.equals(key)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
