package io.cardworkbench.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who lacks a permission is told one member who can give it, and of no other. */
abstract class WhomToAskContract {

    @Autowired
    PermissionService permissions;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    private Member viewer;
    private Member owner;

    @BeforeEach
    void askAmongTwo() {
        viewer = organization.newMember(Permission.SEE_CARDS);
        owner = organization.newOwner();
        organization.deactivateAllBut(viewer, owner);
        organization.signIn(viewer);
    }

    @Test
    void namesAMemberWhoCanChangeMembers() {
        assertThat(giver()).contains(owner.name());
    }

    @Test
    void namesTheSameOneWhoeverComesLater() {
        organization.newOwner();

        assertThat(giver()).contains(owner.name());
    }

    @Test
    void namesNobodyToThemselves() {
        organization.signIn(owner);
        assertThat(giver()).isEmpty();

        var second = organization.newOwner();
        assertThat(giver()).contains(second.name());
    }

    @Test
    void namesNobodyWhoWasDeactivatedOrHasNotComeYet() {
        set("active = false");
        assertThat(giver()).isEmpty();

        set("active = true, invited = true");
        assertThat(giver()).isEmpty();
    }

    @Test
    void namesNobodyWhoSeesMembersOnly() {
        organization.revokeAll(owner);
        organization.newMember(Permission.SEE_MEMBERS);

        assertThat(giver()).isEmpty();
    }

    @Test
    void namesNobodyWhoLacksTheSecondFactorThatIsRequired() {
        jdbc.sql(
                        "insert into second_factor_rule (organization_id, required_of) select organization_id, 3 from member where id = :id")
                .param("id", owner.id().value())
                .update();
        try {
            assertThat(giver()).isEmpty();
        } finally {
            jdbc.sql("delete from second_factor_rule").update();
        }
    }

    @Test
    void saysNothingToStrangers() {
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> permissions.whomToAsk(Permission.CANCEL_CARDS));
    }

    private Optional<String> giver() {
        return permissions.whomToAsk(Permission.CANCEL_CARDS).giver();
    }

    private void set(String values) {
        jdbc.sql("update member set " + values + " where id = :id")
                .param("id", owner.id().value())
                .update();
    }
}

@OnH2
class WhomToAskOnH2Test extends WhomToAskContract {}

@OnPostgres
class WhomToAskOnPostgresTest extends WhomToAskContract {}
