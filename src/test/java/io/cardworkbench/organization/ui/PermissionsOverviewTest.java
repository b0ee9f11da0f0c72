package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.start.DemoAccount;
import java.util.ArrayList;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The page that explains permissions, as members with and without View on Workbench members see it. */
class PermissionsOverviewTest extends KaribuTest {

    @Test
    void saysOfEveryPermissionWhatItAllowsAndOfNoOther() {
        var allowed = new ArrayList<String>();
        for (var resource : Resource.values()) {
            for (var level : Level.values()) {
                if (resource.has(level)) {
                    allowed.add(PermissionTable.key(new Permission(resource, level)));
                }
            }
        }

        assertThat(ResourceBundle.getBundle("vaadin-i18n.translations").keySet())
                .filteredOn(key -> key.startsWith("permission.allows."))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void hasARowForEveryResourceAndAColumnForEveryLevel() {
        signIn(DemoAccount.EDITOR);
        open();
        var table = _get(PermissionTable.class);
        assertThat(_find(table, NativeTableHeaderCell.class))
                .hasSize(1 + Level.values().length + Resource.values().length);
        assertThat(_find(table, NativeTableCell.class)).hasSize(Level.values().length * Resource.values().length);
        assertThat(table.getElement().getTextRecursively())
                .contains("Cancel cards")
                .doesNotContain("permission.");
    }

    @Test
    void namesTheGroupsToEveryMember() {
        signIn(DemoAccount.VIEWER);
        open();
        assertThat(page())
                .contains("You can’t cancel cards.")
                .contains("Members of Admins and Owners have it")
                .contains("Seeing their names takes View on Workbench members.")
                .contains("or ask Olivia Owner to add you")
                .doesNotContain(DemoAccount.ADMIN.email());
        _assertNone(UnorderedList.class, search -> search.withClasses("who-can-cancel"));
    }

    @Test
    void namesTheMembersToThoseWhoMaySeeThem() {
        signIn(DemoAccount.ADMIN);
        open();
        assertThat(page())
                .contains("You can cancel cards.")
                .contains(DemoAccount.OWNER.email(), DemoAccount.ADMIN.email())
                .doesNotContain(DemoAccount.EDITOR.email(), DemoAccount.VIEWER.email());
    }

    private void open() {
        browse("organization/permissions?environment=2");
        MockVaadin.clientRoundtrip(false);
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
