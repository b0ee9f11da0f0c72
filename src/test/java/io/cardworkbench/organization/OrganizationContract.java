package io.cardworkbench.organization;

import static io.cardworkbench.organization.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Kind;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.ChangeRefused.Subject;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.sql.Database;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What an owner changes about members, groups and roles. */
abstract class OrganizationContract extends OwnerContract {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Permission SEE = Permission.SEE_CARDS;

    @Autowired
    MemberService members;

    @Autowired
    GroupService groups;

    @Autowired
    RoleService roles;

    @Autowired
    PermissionService permissions;

    @Autowired
    Database database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void grantsARightThroughGroupAndRole() {
        var viewer = organization.newMember(SEE);
        var group = members.find(viewer.id()).orElseThrow().groups().getFirst();
        var role = roles.create(name("Cancellers"));
        roles.setLevels(role.id(), Map.of(), Map.of(Resource.CARD_INSTANCE, Level.ADMIN));
        assertThat(permissions.has(viewer.id(), Permission.CANCEL_CARDS)).isFalse();

        groups.giveRole(group.id(), role.id());

        assertThat(permissions.has(viewer.id(), Permission.CANCEL_CARDS)).isTrue();
        assertThat(members.find(viewer.id()).orElseThrow().sources())
                .extracting(
                        PermissionSource::permission, source -> source.role().name())
                .containsExactly(tuple(Permission.CANCEL_CARDS, role.name()), tuple(SEE, "Role of " + viewer.name()));

        groups.takeRole(group.id(), role.id());
        assertThat(permissions.has(viewer.id(), Permission.CANCEL_CARDS)).isFalse();
    }

    @Test
    void tellsOpenPagesOfThoseWhoseRightsChangedAndOfNobodyElse() {
        var viewer = organization.newMember(SEE);
        var other = organization.newMember(SEE);
        var group = members.find(viewer.id()).orElseThrow().groups().getFirst();
        var before = version(viewer);
        var role = role(Permission.CANCEL_CARDS);

        groups.giveRole(group.id(), role);
        assertThat(version(viewer)).isEqualTo(before + 1);
        groups.giveRole(group.id(), role);
        groups.rename(group.id(), name("Renamed"));
        assertThat(version(viewer)).isEqualTo(before + 1);
        roles.setLevels(role, Map.of(Resource.CARD_INSTANCE, Level.ADMIN), Map.of());
        assertThat(version(viewer)).isEqualTo(before + 2);
        assertThat(version(other)).isZero();
    }

    @Test
    void putsAMemberIntoAGroupAndOutAgain() {
        var member = organization.newMember();
        var group = groups.create(name("Support"));
        groups.giveRole(group.id(), role(Permission.CANCEL_CARDS));

        groups.addMember(group.id(), member.id());
        assertThat(permissions.has(member.id(), Permission.CANCEL_CARDS)).isTrue();
        assertThat(find(group).members()).extracting(ListedMember::member).containsExactly(member);

        groups.removeMember(group.id(), member.id());
        assertThat(permissions.has(member.id(), Permission.CANCEL_CARDS)).isFalse();
        assertThat(find(group).members()).isEmpty();
    }

    @Test
    void saysWhoLosesWhatBeforeDeletingAndTakesItThen() {
        var member = organization.newMember(SEE);
        var group = groups.create(name("Support"));
        groups.giveRole(group.id(), role(Permission.CANCEL_CARDS));
        groups.addMember(group.id(), member.id());
        var loss = new LevelChange(member, Resource.CARD_INSTANCE, Level.ADMIN, Level.VIEW);

        assertThat(groups.effectOfDeleting(group.id())).containsExactly(loss);
        assertThat(roles.effectOfDeleting(find(group).roles().getFirst().id())).containsExactly(loss);
        assertThat(loss.isLoss()).isTrue();
        assertThat(permissions.has(member.id(), Permission.CANCEL_CARDS)).isTrue();

        groups.delete(group.id());

        assertThat(permissions.has(member.id(), Permission.CANCEL_CARDS)).isFalse();
        assertThat(groups.all()).extracting(GroupInFull::group).doesNotContain(group);
    }

    @Test
    void saysWhoWouldGainWhat() {
        var member = organization.newMember(SEE);
        var group = members.find(member.id()).orElseThrow().groups().getFirst();

        assertThat(groups.effectOfRole(group.id(), role(Permission.CANCEL_CARDS), true))
                .containsExactly(new LevelChange(member, Resource.CARD_INSTANCE, Level.VIEW, Level.ADMIN))
                .noneMatch(LevelChange::isLoss);
    }

    @Test
    void deletesARoleFromItsGroups() {
        var member = organization.newMember(SEE);
        var group = members.find(member.id()).orElseThrow().groups().getFirst();
        var role = role(Permission.CANCEL_CARDS);
        groups.giveRole(group.id(), role);

        roles.delete(role);

        assertThat(permissions.has(member.id(), Permission.CANCEL_CARDS)).isFalse();
        assertThat(roles.all()).extracting(found -> found.role().id()).doesNotContain(role);
    }

    @Test
    void leavesBuiltInRolesAsTheyAre() {
        var builtIn =
                roles.all().stream().map(RoleInFull::role).filter(Role::builtIn).toList();

        assertThat(builtIn).extracting(Role::name).containsExactly("Admin", "Editor", "Owner");
        for (var role : builtIn) {
            assertRefused(Rule.BUILT_IN_ROLE, () -> roles.delete(role.id()));
            assertRefused(Rule.BUILT_IN_ROLE, () -> roles.rename(role.id(), name("Mine")));
            assertRefused(Rule.BUILT_IN_ROLE, () -> roles.setLevels(role.id(), role.levels(), Map.of()));
        }
        assertThat(roles.all()).extracting(RoleInFull::role).containsAll(builtIn);
    }

    @Test
    void refusesAChangeOfLevelsThatWereNotSeen() {
        var role = role(Permission.CANCEL_CARDS);

        assertRefused(Rule.CHANGED_MEANWHILE, () -> roles.setLevels(role, Map.of(), Map.of()));
    }

    @Test
    void refusesNamesThatBreakARule() {
        var taken = groups.create(name("Taken"));

        assertRefused(Rule.NAME_TAKEN, () -> groups.create(taken.name().toUpperCase(Locale.ROOT)));
        assertRefused(Rule.NAME_TAKEN, () -> roles.create("owner"));
        assertRefused(Rule.NAME_MISSING, () -> groups.create(" \t "));
        assertRefused(Rule.NAME_TOO_LONG, () -> roles.create("x".repeat(101)));
        assertRefused(Rule.NAME_UNPRINTABLE, () -> groups.create("Own\u202eers"));
        assertRefused(Rule.NAME_UNPRINTABLE, () -> members.rename(owner.id(), "a\u0000b"));
        groups.rename(taken.id(), taken.name());
    }

    @Test
    void refusesToChangeWhatIsGone() {
        var group = groups.create(name("Gone"));
        groups.delete(group.id());

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> groups.rename(group.id(), name("Back")))
                .withMessage("GONE: GROUP " + group.id())
                .extracting(ChangeRefused::rule, ChangeRefused::subject)
                .containsExactly(
                        Rule.GONE,
                        Optional.of(new Subject(Kind.GROUP, group.id().value())));
        assertRefused(Rule.GONE, () -> groups.delete(group.id()));
        assertRefused(Rule.GONE, () -> groups.addMember(group.id(), owner.id()));
        assertThat(members.find(new MemberId(Integer.MAX_VALUE))).isEmpty();
    }

    @Test
    void recordsEachChangeWithWhatWasAndWhatIs() {
        var group = groups.create(name("Support"));
        var role = role(SEE);
        groups.giveRole(group.id(), role);
        groups.giveRole(group.id(), role);
        groups.delete(group.id());

        var roleName = roles.all().stream()
                .map(RoleInFull::role)
                .filter(found -> found.id().equals(role))
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(details("group-created")).containsExactly("""
                {"name":"%s","is":{"name":"%s","roles":[]}}""".formatted(group.name(), group.name()));
        assertThat(details("group-changed"))
                .containsExactly("""
                {"name":"%s","was":{"name":"%s","roles":[]},"is":{"name":"%s","roles":["%s"]}}""".formatted(group.name(), group.name(), group.name(), roleName));
        assertThat(details("group-deleted"))
                .singleElement()
                .asString()
                .contains("\"was\"")
                .doesNotContain("\"is\"");
        assertThat(details("role-changed")).containsExactly("""
                {"name":"%s","was":{"name":"%s"},"is":{"name":"%s","card-instance":"VIEW"}}""".formatted(roleName, roleName, roleName));
    }

    @Test
    void recordsARenameForNobodyElse() {
        var member = organization.newMember(SEE);
        var first = groups.create(name("A"));
        groups.addMember(first.id(), member.id());
        groups.giveRole(first.id(), role(Permission.CANCEL_CARDS));
        var role = members.find(member.id()).orElseThrow().sources().getLast().role();
        groups.giveRole(first.id(), role.id());
        var memberChanges = details("member-changed");
        var groupChanges = details("group-changed");

        groups.rename(first.id(), name("Z"));
        roles.rename(role.id(), name("A"));

        assertThat(details("member-changed")).isEqualTo(memberChanges);
        assertThat(details("group-changed")).hasSize(groupChanges.size() + 1);
    }

    @Test
    void asksAgainWhoeverWaitedForAnEarlierChange() {
        var admin = organization.newMember(Permission.CHANGE_MEMBERS);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var waiting = transaction.execute(status -> {
                jdbc.sql("select id from organization for update")
                        .query(Integer.class)
                        .single();
                organization.revokeAll(admin);
                var started = threads.submit(() -> {
                    organization.signIn(admin);
                    return roles.create(name("Late"));
                });
                await().until(this::someoneWaits);
                return started;
            });

            assertThat(waiting)
                    .failsWithin(TEN_SECONDS)
                    .withThrowableThat()
                    .withCauseInstanceOf(PermissionMissing.class);
        }
        assertThat(AuditLines.of(jdbc, admin.id(), "call-refused").details())
                .singleElement()
                .asString()
                .contains("RoleService.create");
    }

    private boolean someoneWaits() {
        return jdbc.sql(
                                database.isH2()
                                        ? "select count(*) from information_schema.sessions where blocker_id is not null"
                                        : "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private RoleId role(Permission permission) {
        var role = roles.create(name("Role"));
        roles.setLevels(role.id(), Map.of(), Map.of(permission.resource(), permission.level()));
        return role.id();
    }

    private GroupInFull find(Group group) {
        return groups.all().stream()
                .filter(found -> found.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private int version(Member member) {
        return jdbc.sql("select grants_version from member where id = :id")
                .param("id", member.id().value())
                .query(Integer.class)
                .single();
    }
}

@OnH2
class OrganizationOnH2Test extends OrganizationContract {}

@OnPostgres
class OrganizationOnPostgresTest extends OrganizationContract {}
