package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.access.Permission;
import io.cardworkbench.kit.rows.Rows;
import io.cardworkbench.organization.Group;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of members, as members with and without permissions use it. */
class MembersViewTest extends OrganizationPages {

    @Autowired
    private OrganizationServices services;

    @Test
    void listsMembersWithStatusAndGroups() {
        signIn(DemoAccount.OWNER);
        open("members");
        assertThat(page()).contains("Victor Viewer", "viewer@example.com", "Active", "Viewers");
    }

    @Test
    void findsMembersByNameOrEmail() {
        signIn(DemoAccount.OWNER);
        open("members");
        type("Name or e-mail", "VICTOR");
        assertThat(_find(MemberItem.class))
                .singleElement()
                .satisfies(item -> assertThat(text(item)).contains("viewer@example.com"));

        type("Name or e-mail", "nobody like this");
        assertThat(page()).contains("No member matches “nobody like this”.");
        _assertNone(MemberItem.class);
        _assertNone(Rows.class);
    }

    @Test
    void showsTheLinkOnce() {
        signIn(DemoAccount.OWNER);
        open("members");
        var email = newEmail();
        var name = newName("Nina");
        invite(email, name, group("Viewers"));

        assertThat(page()).contains("Copy the link for " + name + " now", "in 7 days", "No mail is sent");
        var link = _get(_get(NewLink.class), Code.class).getText();
        assertThat(link).matches("invitation/[A-Za-z0-9_-]{43}");
        assertThat(page()).contains(email, "Invited");

        click("I have copied it");
        assertThat(page()).doesNotContain(link);
        open("members");
        assertThat(page()).contains(email).doesNotContain(link);
        assertThat(group("Viewers")).isIn(groupsOf(email));
    }

    @Test
    void showsTheAddressInsteadWhereNobodySignsInByAPassword() {
        signIn(DemoAccount.OWNER);
        open("members");
        var nina = services.members().invite(newEmail(), newName("Nina"), List.of());
        var withoutPasswords = new OrganizationServices(
                services.members(),
                services.groups(),
                services.roles(),
                services.environments(),
                false,
                services.clock());

        var shown = new NewLink(
                        withoutPasswords, Editing.of(UI.getCurrent(), Permission.CHANGE_MEMBERS), nina, () -> {})
                .getElement()
                .getTextRecursively();

        assertThat(shown)
                .contains(
                        "Pass the address on to " + nina.member().name(),
                        nina.member().email())
                .doesNotContain(nina.token(), "password can be chosen");
    }

    @Test
    void keepsWhatWasTypedWhenRefused() {
        signIn(DemoAccount.OWNER);
        open("members");
        invite("viewer@example.com", "Another Victor", group("Editors"));
        assertThat(email().getErrorMessage()).isEqualTo("A member has this e-mail address already");
        assertThat(email().isInvalid()).isTrue();

        var free = newEmail();
        _setValue(email(), free);
        type("Name", " ");
        click("Make invitation link");
        assertThat(email().isInvalid()).isFalse();
        assertThat(name().getErrorMessage()).isEqualTo("Enter a name");
        assertThat(email().getValue()).isEqualTo(free);
        assertThat(choice().getValue()).containsExactly(group("Editors"));
        assertThat(page()).doesNotContain(free);
    }

    @Test
    void disablesEverythingWithoutAdmin() {
        signIn(DemoAccount.ADMIN);
        open("members");
        assertThat(page())
                .contains("viewer@example.com")
                .contains("takes Admin on Workbench members, which none of your groups gives you. Members of Owners");
        assertThat(button("Invite member").isEnabled()).isFalse();
    }

    @Test
    void isNeitherShownNorLinkedWithoutView() {
        signIn(DemoAccount.VIEWER);
        for (var path : new String[] {"members", "members/1", "groups", "groups/1", "roles", "roles/1"}) {
            open(path);
            assertThat(page()).contains("It takes View on Workbench members").doesNotContain("owner@example.com");
        }
        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .doesNotContain("Members", "Groups", "Roles");
    }

    private List<Group> groupsOf(String email) {
        return members.find("", 1_000).members().stream()
                .filter(listed -> listed.member().email().equals(email))
                .findFirst()
                .orElseThrow()
                .groups();
    }

    private static void invite(String email, String name, Group group) {
        click("Invite member");
        _setValue(email(), email);
        type("Name", name);
        _setValue(choice(), Set.of(group));
        click("Make invitation link");
    }

    private static EmailField email() {
        return _get(EmailField.class);
    }

    private static TextField name() {
        return _get(TextField.class, search -> search.withLabel("Name"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Group> choice() {
        return _get(CheckboxGroup.class);
    }
}
