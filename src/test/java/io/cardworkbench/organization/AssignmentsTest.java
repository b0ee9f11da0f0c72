package io.cardworkbench.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.organization.Assignments.Difference;
import io.cardworkbench.organization.Assignments.Way;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What members may do by their groups and roles, and what a change means to them. */
class AssignmentsTest {

    private static final MemberId OWNER = new MemberId(1);
    private static final MemberId EDITOR = new MemberId(2);
    private static final GroupId OWNERS = new GroupId(1);
    private static final GroupId EDITORS = new GroupId(2);
    private static final RoleId OWN = new RoleId(1);
    private static final RoleId EDIT = new RoleId(2);
    private static final RoleId CANCEL = new RoleId(3);
    private static final Map<RoleId, Map<Resource, Level>> LEVELS = Map.of(
            OWN, Map.of(Resource.MEMBER, Level.ADMIN, Resource.CARD_INSTANCE, Level.ADMIN),
            EDIT, Map.of(Resource.CARD_INSTANCE, Level.EDIT),
            CANCEL, Map.of(Resource.CARD_INSTANCE, Level.ADMIN));

    @Test
    void namesEveryWayToAPermission() {
        var assignments = assignments(MemberStatus.ACTIVE).withRole(EDITORS, CANCEL, true);

        assertThat(assignments.ways(EDITOR))
                .containsExactlyInAnyOrder(
                        new Way(EDITORS, EDIT, Permission.SEND_CARDS),
                        new Way(EDITORS, CANCEL, Permission.CANCEL_CARDS));
        assertThat(assignments.of(EDITOR).levels()).containsExactly(Map.entry(Resource.CARD_INSTANCE, Level.ADMIN));
    }

    @Test
    void givesADeactivatedMemberNothing() {
        assertThat(assignments(MemberStatus.DEACTIVATED).ways(OWNER)).isEmpty();
    }

    @Test
    void countsOnlyWhoCanSignInAsAnOwner() {
        assertThat(assignments(MemberStatus.ACTIVE).haveAnOwner()).isTrue();
        assertThat(assignments(MemberStatus.INVITED).haveAnOwner()).isFalse();
        assertThat(assignments(MemberStatus.DEACTIVATED).haveAnOwner()).isFalse();
        assertThat(assignments(MemberStatus.INVITED).haveAMemberAdmin()).isFalse();
        assertThat(assignments(MemberStatus.ACTIVE).haveAMemberAdmin()).isTrue();
    }

    @Test
    void hasNoOwnerWithoutTheGroupTheRoleOrTheMember() {
        var assignments = assignments(MemberStatus.ACTIVE);

        assertThat(assignments.withoutGroup(OWNERS).haveAnOwner()).isFalse();
        assertThat(assignments.withRole(OWNERS, OWN, false).haveAnOwner()).isFalse();
        assertThat(withMembers(assignments, OWNERS).haveAnOwner()).isFalse();
        assertThat(withMembers(assignments, EDITORS).haveAnOwner()).isTrue();
    }

    @Test
    void saysWhoLosesWhatWithoutAGroup() {
        var assignments = withMembers(assignments(MemberStatus.ACTIVE), OWNERS, OWNER, EDITOR);

        assertThat(assignments.differencesTo(assignments.withoutGroup(OWNERS)))
                .containsExactlyInAnyOrder(
                        new Difference(OWNER, Resource.CARD_INSTANCE, Level.ADMIN, null),
                        new Difference(OWNER, Resource.MEMBER, Level.ADMIN, null),
                        new Difference(EDITOR, Resource.CARD_INSTANCE, Level.ADMIN, Level.EDIT),
                        new Difference(EDITOR, Resource.MEMBER, Level.ADMIN, null));
    }

    @Test
    void saysWhoGainsWhatByARole() {
        var assignments = assignments(MemberStatus.ACTIVE);

        assertThat(assignments.differencesTo(assignments.withRole(EDITORS, CANCEL, true)))
                .containsExactly(new Difference(EDITOR, Resource.CARD_INSTANCE, Level.EDIT, Level.ADMIN));
        assertThat(assignments.differencesTo(assignments.withLevels(EDIT, Map.of(Resource.CUSTOMER, Level.VIEW))))
                .containsExactlyInAnyOrder(
                        new Difference(EDITOR, Resource.CARD_INSTANCE, Level.EDIT, null),
                        new Difference(EDITOR, Resource.CUSTOMER, null, Level.VIEW));
    }

    @Test
    void findsNoDifferenceWhereAnotherWayRemains() {
        var assignments = assignments(MemberStatus.ACTIVE).withRole(EDITORS, CANCEL, true);

        assertThat(assignments.differencesTo(assignments.withoutRole(EDIT))).isEmpty();
    }

    private static Assignments withMembers(Assignments assignments, GroupId group, MemberId... members) {
        var changed = new HashMap<>(assignments.membersOf());
        changed.put(group, Set.of(members));
        return new Assignments(
                assignments.members(), changed, assignments.rolesOf(), assignments.levels(), assignments.owner());
    }

    private static Assignments assignments(MemberStatus owner) {
        return new Assignments(
                Map.of(OWNER, owner, EDITOR, MemberStatus.ACTIVE),
                Map.of(OWNERS, Set.of(OWNER), EDITORS, Set.of(EDITOR)),
                Map.of(OWNERS, Set.of(OWN), EDITORS, Set.of(EDIT)),
                LEVELS,
                OWN);
    }
}
