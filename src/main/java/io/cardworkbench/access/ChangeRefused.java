package io.cardworkbench.access;

/** Refuses a change of the organization, and says which rule it breaks. Nothing was changed. */
public final class ChangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a change must keep to. */
    public enum Rule {
        NAME_MISSING,

        /** More than {@value ChangeRefused#MAX_NAME_LENGTH} characters. */
        NAME_TOO_LONG,

        /** A character that can't be printed. */
        NAME_UNPRINTABLE,

        /** Another one of the same kind has it, upper and lower case being the same. */
        NAME_TAKEN,

        EMAIL_INVALID,

        EMAIL_TAKEN,

        /** Fewer than {@value ChangeRefused#MIN_PASSWORD_CHARACTERS} characters. */
        PASSWORD_TOO_SHORT,

        /** More than {@value ChangeRefused#MAX_PASSWORD_BYTES} bytes in UTF-8. */
        PASSWORD_TOO_LONG,

        /** An organization never loses its last member with the role Owner. */
        LAST_OWNER,

        /** Nor the last who may change members. */
        LAST_MEMBER_ADMIN,

        /** A role that every organization has stays as it is. */
        BUILT_IN_ROLE,

        /** What was seen is no longer what is there. */
        CHANGED_MEANWHILE,

        /** It does not exist, or not any more. */
        GONE,

        /** The link was used, replaced, or has expired. */
        LINK_GONE,

        /** An environment with queued or running cancel jobs stays active. */
        UNFINISHED_JOBS
    }

    /** How many characters a name may have. */
    public static final int MAX_NAME_LENGTH = 100;

    /** How many characters a password has at least. */
    public static final int MIN_PASSWORD_CHARACTERS = 12;

    /** How many bytes a password has at most, in UTF-8. */
    public static final int MAX_PASSWORD_BYTES = 72;

    private final Rule rule;

    public ChangeRefused(Rule rule) {
        super(rule.toString());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
