package io.cardworkbench.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.organization.GroupService;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.organization.RoleService;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.watch.Watch;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that are open learn what changed for their member. */
abstract class AccessWatchContract {

    @Autowired
    PermissionService permissions;

    @Autowired
    MemberService members;

    @Autowired
    GroupService groups;

    @Autowired
    RoleService roles;

    @Autowired
    EnvironmentService environments;

    @Autowired
    Organization organization;

    private final BlockingQueue<AccessChange> told = new LinkedBlockingQueue<>();
    private Member member;
    private Watch watch;

    @BeforeEach
    void watchAsAMember() throws InterruptedException {
        member = organization.newMember();
        organization.signIn(member);
        watch = permissions.watchMine(told::add);
        assertThat(next()).isEqualTo(AccessChange.GRANTS);
        organization.signIn(organization.newOwner());
    }

    @AfterEach
    void endWatch() {
        watch.end();
    }

    @Test
    void tellsOfARightThatIsGivenAndOfOneThatIsTaken() throws InterruptedException {
        var group = members.find(member.id()).orElseThrow().groups().getFirst();
        var role = roles.create("Role " + UUID.randomUUID());
        groups.giveRole(group.id(), role.id());
        var levels = Map.of(Resource.CARD_INSTANCE, Level.ADMIN);

        roles.setLevels(role.id(), Map.of(), levels);
        assertThat(next()).isEqualTo(AccessChange.GRANTS);

        roles.setLevels(role.id(), levels, Map.of());
        assertThat(next()).isEqualTo(AccessChange.GRANTS);
    }

    @Test
    void tellsThatAnEnvironmentWasDeactivated() throws InterruptedException {
        environments.deactivate(organization.newEnvironment());

        assertThat(next()).isEqualTo(AccessChange.GRANTS);
    }

    @Test
    void tellsADeactivatedMemberThatTheSessionIsOver() throws InterruptedException {
        members.deactivate(member.id());

        assertThat(next()).isEqualTo(AccessChange.SESSION_ENDED);
    }

    private @Nullable AccessChange next() throws InterruptedException {
        return told.poll(20, TimeUnit.SECONDS);
    }
}

@OnH2
class AccessWatchOnH2Test extends AccessWatchContract {}

@OnPostgres
class AccessWatchOnPostgresTest extends AccessWatchContract {}
