package io.cardworkbench.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets changes of the organization happen one at a time on all nodes. Whoever waited for an earlier one is asked for the right
 * again: it may have been what that change took away.
 */
@Component
class HoldOrganization {

    private final OrganizationTable organizations;
    private final GrantTable grants;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    HoldOrganization(
            OrganizationTable organizations,
            GrantTable grants,
            CurrentMember currentMember,
            ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.grants = grants;
        this.currentMember = currentMember;
        this.events = events;
    }

    /** Until the end of the current transaction. */
    void forOneWhoHas(Permission needed, String operation) {
        organizations.lock();
        var member = currentMember.find().orElseThrow();
        if (!grants.of(member).allow(needed)) {
            events.publishEvent(
                    new CallRefused(member.actor(), CallRefused.Reason.PERMISSION_MISSING, needed, null, operation));
            throw new PermissionMissing(needed, operation);
        }
    }
}
