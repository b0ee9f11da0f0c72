package io.cardworkbench.organization;

/** Whether a member can sign in. */
public enum MemberStatus {
    ACTIVE,

    /** Has neither chosen a password yet, nor signed in without one. */
    INVITED,

    /** Can't sign in until activated again. */
    DEACTIVATED
}
