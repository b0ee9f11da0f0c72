package io.cardworkbench.audit;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Resource;
import io.cardworkbench.organization.OrganizationEvent;
import io.cardworkbench.organization.OrganizationEvent.Changed;
import io.cardworkbench.organization.OrganizationEvent.GroupState;
import io.cardworkbench.organization.OrganizationEvent.LinkMade;
import io.cardworkbench.organization.OrganizationEvent.MemberState;
import io.cardworkbench.organization.OrganizationEvent.Named;
import io.cardworkbench.organization.OrganizationEvent.PasswordChosen;
import io.cardworkbench.organization.OrganizationEvent.RoleState;
import io.cardworkbench.organization.OrganizationEvent.State;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records changes of members, groups and roles, before and after, in the transaction that makes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordOrganization {

    private final AuditLogTable log;
    private final Clock clock;

    RecordOrganization(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(OrganizationEvent event) {
        switch (event) {
            case Changed changed -> record(event, action(changed), changed.id(), detail(changed));
            case LinkMade made -> {
                var detail = AuditDetail.none()
                        .with(AuditKey.NAME, made.member().email())
                        .with(AuditKey.EXPIRES, made.expires());
                record(event, AuditAction.LINK_MADE, made.member().id().value(), detail);
            }
            case PasswordChosen chosen -> {
                var detail =
                        AuditDetail.none().with(AuditKey.NAME, chosen.member().email());
                record(event, AuditAction.PASSWORD_CHOSEN, chosen.member().id().value(), detail);
            }
        }
    }

    private void record(OrganizationEvent event, AuditAction action, int subject, AuditDetail detail) {
        var by = event.by();
        log.insert(
                new AuditEntry(by.id(), by.name(), null, action, Resource.MEMBER, Integer.toString(subject), detail),
                clock.instant());
    }

    private static AuditAction action(Changed changed) {
        return switch (changed.latest()) {
            case MemberState member ->
                action(
                        changed,
                        hasJoined(changed) ? AuditAction.MEMBER_JOINED : AuditAction.MEMBER_INVITED,
                        AuditAction.MEMBER_CHANGED,
                        AuditAction.MEMBER_CHANGED);
            case GroupState group ->
                action(changed, AuditAction.GROUP_CREATED, AuditAction.GROUP_CHANGED, AuditAction.GROUP_DELETED);
            case RoleState role ->
                action(changed, AuditAction.ROLE_CREATED, AuditAction.ROLE_CHANGED, AuditAction.ROLE_DELETED);
        };
    }

    /** Whoever was not invited has done it themselves. */
    private static boolean hasJoined(Changed changed) {
        return changed.by().id().equals(new MemberId(changed.id()));
    }

    private static AuditAction action(Changed changed, AuditAction made, AuditAction altered, AuditAction deleted) {
        if (changed.before() == null) {
            return made;
        }
        return changed.after() == null ? deleted : altered;
    }

    private static AuditDetail detail(Changed changed) {
        var detail = AuditDetail.none()
                .with(
                        AuditKey.NAME,
                        changed.latest() instanceof MemberState member
                                ? member.email()
                                : changed.latest().name());
        if (changed.before() != null) {
            detail.with(AuditKey.WAS, facts(changed.before()));
        }
        if (changed.after() != null) {
            detail.with(AuditKey.IS, facts(changed.after()));
        }
        return detail;
    }

    private static AuditDetail facts(State state) {
        var facts = AuditDetail.none().with(AuditKey.NAME, state.name());
        switch (state) {
            case MemberState member ->
                facts.with(AuditKey.ACTIVE, member.active()).with(AuditKey.GROUPS, names(member.groups()));
            case GroupState group -> facts.with(AuditKey.ROLES, names(group.roles()));
            case RoleState role -> role.levels().forEach(facts::with);
        }
        return facts;
    }

    private static List<String> names(List<Named> named) {
        return named.stream().map(Named::name).toList();
    }
}
