package io.cardworkbench.access;

import org.springframework.stereotype.Component;

/**
 * Lets changes of the organization happen one at a time on all nodes. Whoever waited for an earlier one is asked for the right
 * again: it may have been what that change took away.
 */
@Component
public class HoldOrganization {

    private final OrganizationLockTable lock;
    private final GrantTable grants;
    private final CurrentMember currentMember;
    private final CurrentCall currentCall;

    HoldOrganization(
            OrganizationLockTable lock, GrantTable grants, CurrentMember currentMember, CurrentCall currentCall) {
        this.lock = lock;
        this.grants = grants;
        this.currentMember = currentMember;
        this.currentCall = currentCall;
    }

    /** Until the end of the current transaction, for a change that nobody's right is asked for. */
    public void forNewcomer() {
        lock.take();
    }

    /** Until the end of the current transaction. Returns the id of the organization. */
    public int forCurrentCall() {
        var organization = lock.take();
        var needed = currentCall.permission();
        if (!grants.of(currentMember.find().orElseThrow()).allow(needed)) {
            throw currentCall.refusedWithout(needed);
        }
        return organization;
    }
}
