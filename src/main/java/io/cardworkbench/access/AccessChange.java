package io.cardworkbench.access;

/** What a page that stays open has to hear about its member. */
public enum AccessChange {

    /** What the member may do may have changed. */
    GRANTS,

    /** The member was deactivated, has chosen another password, has signed out everywhere, or was idle or signed in for too long. */
    SESSION_ENDED
}
