package io.cardworkbench.organization;

/** Whether a member can sign in. */
public enum MemberStatus {
    ACTIVE,

    /** Has not chosen a password yet. */
    INVITED,

    /** Can't sign in until activated again. */
    DEACTIVATED
}
