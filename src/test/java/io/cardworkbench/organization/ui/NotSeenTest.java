package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of members, groups and roles, while another node takes the right to see them. */
class NotSeenTest extends OrganizationPages {

    @AfterEach
    void giveBack() {
        setMemberLevelOfAdmins(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "members/1", "groups", "groups/1", "roles", "roles/1"})
    void goesWithTheRightAndComesBackWithIt(String path) {
        signIn(DemoAccount.ADMIN);
        open(path);
        var heading = heading();
        assertThat(page()).contains("takes Admin on Workbench members");

        setMemberLevelOfAdmins(false);
        eventually(() -> assertThat(heading()).isEqualTo("This page is not open to you any more"));
        assertThat(page())
                .contains("Seeing members, groups and roles takes View on Workbench members")
                .doesNotContain("@example.com");
        _assertNone(
                RouterLink.class,
                search -> search.withPredicate(link -> link.getHref().contains(path + "/")));

        setMemberLevelOfAdmins(true);
        eventually(() -> assertThat(heading()).isEqualTo(heading));
        _assertOne(PermissionBanner.class);
    }

    private static String heading() {
        return _find(H1.class).getFirst().getText();
    }

    /** As an owner does on another node. */
    private void setMemberLevelOfAdmins(boolean given) {
        jdbc.sql(
                        "delete from role_permission where resource = 'member' and role_id = (select id from role where name = 'Admin')")
                .update();
        if (given) {
            jdbc.sql(
                            "insert into role_permission (role_id, resource, level) select id, 'member', 1 from role where name = 'Admin'")
                    .update();
        }
        jdbc.sql("update member set grants_version = grants_version + 1").update();
    }
}
