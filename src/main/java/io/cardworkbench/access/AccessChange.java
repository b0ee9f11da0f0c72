package io.cardworkbench.access;

/** What a page that stays open has to hear about its member. */
public enum AccessChange {

    /** What the member may do may have changed. */
    GRANTS,

    /** The member was deactivated, or has chosen another password since the sign-in. */
    SESSION_ENDED
}
