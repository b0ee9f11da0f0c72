package io.cardworkbench.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses a change of the organization, and says which rule it breaks, and on what. Nothing was changed. */
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

        /** Among the first that somebody would guess. */
        PASSWORD_COMMON,

        /** Not the one that the member has. */
        PASSWORD_WRONG,

        /** Whoever vouches for the member was not asked lately. */
        NOT_CONFIRMED,

        /** Too many that were not, one after another. */
        TOO_MANY_ATTEMPTS,

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
        UNFINISHED_JOBS,

        /** No address in digits and no CIDR, or more than {@value CredentialLimits#MAX_NETWORKS}. */
        NETWORK_INVALID,

        /** Less than one. */
        LIMIT_INVALID,

        /** What is to end has to end later than now. */
        EXPIRY_PAST,

        /** Not the one of this time, or used before. */
        CODE_WRONG,

        /** Not made or signed as it was asked for, or not in time. */
        PASSKEY_WRONG,

        /** A member who has to have a second factor keeps the last one. */
        LAST_SECOND_FACTOR,

        /** The server has no key for second factors. */
        SECOND_FACTOR_UNAVAILABLE,

        /** A credential has two secrets at most. */
        OLD_SECRET_WORKS
    }

    /** How many characters a name may have. */
    public static final int MAX_NAME_LENGTH = 100;

    /** How many characters a password has at least. */
    public static final int MIN_PASSWORD_CHARACTERS = 12;

    /** How many bytes a password has at most, in UTF-8. */
    public static final int MAX_PASSWORD_BYTES = 72;

    private final Rule rule;
    private final transient @Nullable Subject subject;

    private ChangeRefused(Rule rule, @Nullable Subject subject) {
        super(subject == null ? rule.toString() : rule + ": " + subject.kind() + " " + subject.id());
        this.rule = rule;
        this.subject = subject;
    }

    /** Refuses what was typed or chosen for something that is not there yet, or for all of the organization. */
    public ChangeRefused(Rule rule) {
        this(rule, null);
    }

    public ChangeRefused(Rule rule, Kind kind, int id) {
        this(rule, new Subject(kind, id));
    }

    public Rule rule() {
        return rule;
    }

    /** What was not to be changed, if it is one thing. */
    public Optional<Subject> subject() {
        return Optional.ofNullable(subject);
    }

    /** The kinds of things that changes are about. */
    public enum Kind {
        ENVIRONMENT,
        MEMBER,
        GROUP,
        ROLE,
        CREDENTIAL
    }

    /** One thing that a change is about. */
    public record Subject(Kind kind, int id) {}
}
