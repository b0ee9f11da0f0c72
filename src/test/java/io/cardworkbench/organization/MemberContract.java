package io.cardworkbench.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a permission at a moment. */
abstract class MemberContract {

    private static final Permission ARCHIVE = new Permission(Resource.CARD_TEMPLATE, Level.ADMIN);

    @Autowired
    MemberService members;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    @Test
    void namesTheActiveMembersWhoHaveAPermission() {
        var archivist = organization.newMember(ARCHIVE);
        var editor = organization.newMember(new Permission(Resource.CARD_TEMPLATE, Level.EDIT));
        var gone = organization.newMember(ARCHIVE);
        var revoked = organization.newMember(ARCHIVE);
        jdbc.sql("update member set active = false where id = :id")
                .param("id", gone.id().value())
                .update();
        organization.revokeAll(revoked);
        organization.signIn(organization.newMember(Permission.SEE_MEMBERS));

        assertThat(members.thatHave(ARCHIVE)).contains(archivist).doesNotContain(editor, gone, revoked);
        assertThat(members.thatHave(new Permission(Resource.CARD_TEMPLATE, Level.EDIT)))
                .contains(archivist, editor);
    }
}

@OnH2
class MemberOnH2Test extends MemberContract {}

@OnPostgres
class MemberOnPostgresTest extends MemberContract {}
