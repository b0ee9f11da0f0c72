package io.cardworkbench.organization;

import static io.cardworkbench.organization.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;

/** An organization never loses its last owner, nor the last who may change members. */
abstract class LastOwnerContract {

    @Autowired
    MemberService members;

    @Autowired
    GroupService groups;

    @Autowired
    RoleService roles;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    private Member owner;
    private GroupInFull owners;

    @BeforeEach
    void signInTheOnlyOwner() {
        owner = organization.newOwner();
        organization.deactivateAllBut(owner);
        organization.signIn(owner);
        owners = groups.all().stream()
                .filter(group -> group.group().name().equals("Owners"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheLastOwnerInEveryWay() {
        var group = owners.group().id();

        assertRefused(Rule.LAST_OWNER, () -> members.deactivate(owner.id()));
        assertRefused(Rule.LAST_OWNER, () -> groups.removeMember(group, owner.id()));
        assertRefused(Rule.LAST_OWNER, () -> groups.delete(group));
        assertRefused(
                Rule.LAST_OWNER,
                () -> groups.takeRole(group, owners.roles().getFirst().id()));

        assertThat(members.find(owner.id()).orElseThrow().status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(members.find(owner.id()).orElseThrow().groups()).contains(owners.group());
        assertThat(recorded()).isEmpty();
    }

    @Test
    void doesNotCountAnOwnerWhoHasNoPasswordYet() {
        members.invite(
                "next-" + UUID.randomUUID() + "@example.com",
                "Next",
                List.of(owners.group().id()));

        assertRefused(Rule.LAST_OWNER, () -> members.deactivate(owner.id()));
    }

    @Test
    void letsAnOwnerGoWhenThereIsAnother() {
        organization.newOwner();

        members.deactivate(owner.id());

        organization.signIn(organization.newOwner());
        assertThat(members.find(owner.id()).orElseThrow().status()).isEqualTo(MemberStatus.DEACTIVATED);
    }

    @Test
    void keepsTheLastWhoMayChangeMembersWhereThereIsNoOwner() {
        var admin = organization.newMember(Permission.CHANGE_MEMBERS);
        organization.deactivateAllBut(admin);
        organization.signIn(admin);
        var group = members.find(admin.id()).orElseThrow().groups().getFirst().id();
        var role = members.find(admin.id()).orElseThrow().sources().getFirst().role();

        assertRefused(Rule.LAST_MEMBER_ADMIN, () -> members.deactivate(admin.id()));
        assertRefused(Rule.LAST_MEMBER_ADMIN, () -> groups.takeRole(group, role.id()));
        assertRefused(Rule.LAST_MEMBER_ADMIN, () -> roles.delete(role.id()));
        assertRefused(
                Rule.LAST_MEMBER_ADMIN,
                () -> roles.setLevels(role.id(), role.levels(), Map.of(Resource.MEMBER, Level.VIEW)));
    }

    @RepeatedTest(5)
    void keepsOneOfTwoOwnersWhoRemoveEachOtherAtOnce() throws Exception {
        var other = organization.newOwner();
        var together = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(
                    removal(together, owner, () -> members.deactivate(other.id())),
                    removal(
                            together,
                            other,
                            () -> groups.removeMember(owners.group().id(), owner.id()))));

            assertThat(outcomes)
                    .filteredOn(one -> one.state() == Future.State.SUCCESS)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(one -> one.state() == Future.State.FAILED)
                    .extracting(Future::exceptionNow)
                    .hasOnlyElementsOfTypes(
                            ChangeRefused.class, PermissionMissing.class, AuthenticationException.class);
        }
        assertThat(Stream.of(owner, other).filter(this::isOwner)).hasSize(1);
    }

    private Callable<Boolean> removal(CyclicBarrier together, Member by, Runnable change) {
        return () -> {
            organization.signIn(by);
            together.await();
            change.run();
            return true;
        };
    }

    private boolean isOwner(Member member) {
        return jdbc.sql("""
                        select count(*)
                        from member m
                        join member_group_member gm on gm.member_id = m.id
                        where m.id = :member and m.active and gm.member_group_id = :owners
                        """)
                        .param("member", member.id().value())
                        .param("owners", owners.group().id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<String> recorded() {
        return AuditLines.of(jdbc, owner.id()).actions();
    }
}

@OnH2
class LastOwnerOnH2Test extends LastOwnerContract {}

@OnPostgres
class LastOwnerOnPostgresTest extends LastOwnerContract {}
