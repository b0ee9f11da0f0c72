package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.kit.ConfirmInPlace;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.GroupInFull;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Role;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The groups, as members with and without permissions use them. */
class GroupsViewTest extends OrganizationPages {

    @Test
    void listsGroupsWithMembersAndRoles() {
        signIn(DemoAccount.ADMIN);
        open("groups");
        assertThat(page()).contains("Owners1 memberOwner");
        assertThat(button("New group").isEnabled()).isFalse();
    }

    @Test
    void createsAGroupAndLeadsToItsPage() {
        signIn(DemoAccount.OWNER);
        open("groups");
        click("New group");
        type("Name", "viewers");
        click("Create group");
        var field = _get(TextField.class);
        assertThat(field.getErrorMessage()).isEqualTo("This name is taken");
        assertThat(field.getValue()).isEqualTo("viewers");

        var name = newName("Support");
        type("Name", name);
        click("Create group");
        assertThat(_get(H1.class).getText()).isEqualTo(name);
        assertThat(page()).contains("Nobody is in this group yet.");
        groups.delete(group(name).id());
    }

    @Test
    void saysWhoGainsWhatBeforeGivingARole() {
        signIn(DemoAccount.OWNER);
        var group = withMembers(1);
        open(group);
        tick("Editor", true);
        assertThat(page())
                .contains("Giving the role Editor to " + group.name() + " means:")
                .containsPattern(" gains .*Edit on Card instance.*\\.");
        assertThat(rolesOf(group)).isEmpty();
        click("Don’t give it");
        assertThat(checkbox("Editor").getValue()).isFalse();

        tick("Editor", true);
        click("Give role");
        assertThat(rolesOf(group)).containsExactly("Editor");
        assertThat(checkbox("Editor").getValue()).isTrue();
        _assertNone(ConfirmInPlace.class);
        groups.delete(group.id());
    }

    @Test
    void saysWhatStaysWhenARoleIsTaken() {
        signIn(DemoAccount.OWNER);
        var group = withMembers(1);
        groups.giveRole(group.id(), role("Editor").id());
        groups.giveRole(group.id(), role("Viewer").id());
        open(group);
        tick("Editor", false);
        assertThat(page()).contains(" loses Edit on API credentials, Edit on Card instance (keeps View), ");
        click("Take role");
        assertThat(rolesOf(group)).containsExactly("Viewer");
        groups.delete(group.id());
    }

    @Test
    void asksNothingWhenNothingChangesForAnybody() {
        signIn(DemoAccount.OWNER);
        var group = groups.create(newName("Nobody"));
        open(group);
        tick("Editor", true);
        assertThat(rolesOf(group)).containsExactly("Editor");
        assertThat(page()).contains(group.name() + " has the role Editor now.");
        groups.delete(group.id());
    }

    @Test
    void refusesToTakeTheLastOwnerAway() {
        signIn(DemoAccount.OWNER);
        open(group("Owners"));
        tick("Owner", false);
        click("Take role");
        assertThat(page()).contains("Nothing was changed: the organization would have no owner left.");
        click("Leave it");
        assertThat(checkbox("Owner").getValue()).isTrue();

        clickLabelled("Remove Olivia Owner");
        assertThat(page()).contains("Nothing was changed: the organization would have no owner left.");

        click("Delete group");
        click("Delete group now");
        assertThat(text(_get(ConfirmInPlace.class))).contains("the organization would have no owner left");
        assertThat(rolesOf(group("Owners"))).containsExactly("Owner");
    }

    @Test
    void addsAndRemovesMembers() {
        signIn(DemoAccount.OWNER);
        var group = groups.create(newName("Newcomers"));
        var viewer = member(DemoAccount.VIEWER);
        open(group);
        click("Add");
        assertThat(choice().getErrorMessage()).isEqualTo("Choose a member");

        _setValue(choice(), viewer);
        click("Add");
        assertThat(_find(GroupMemberItem.class)).hasSize(1);
        assertThat(page()).contains("Victor Viewer is in " + group.name() + " now.");

        clickLabelled("Remove Victor Viewer");
        _assertNone(GroupMemberItem.class);
        assertThat(page()).contains("Nobody is in this group yet.");
        groups.delete(group.id());
    }

    @Test
    void saysWhoLosesWhatBeforeDeletingAGroup() {
        signIn(DemoAccount.OWNER);
        var group = withMembers(12);
        groups.giveRole(group.id(), role("Viewer").id());
        open(group);
        click("Delete group");
        var losses = _find(_get(LevelChanges.class), ListItem.class);
        assertThat(losses).hasSize(12);
        for (var name : namesIn(group)) {
            assertThat(losses)
                    .filteredOn(line -> line.getText().startsWith(name + " loses "))
                    .singleElement()
                    .satisfies(
                            line -> assertThat(line.getText()).contains("View on Card instance", "View on Customer"));
        }
        assertThat(_get(Details.class).getSummaryText()).isEqualTo("And 2 more members");

        click("Delete group now");
        assertThat(address()).startsWith("organization/groups?");
        assertThat(page()).doesNotContain(group.name());
    }

    @Test
    void leavesThePageWhenMembersDeleteTheGroupThatShowsItToThem() {
        signIn(DemoAccount.OWNER);
        var group = groups.create(newName("Deputies"));
        groups.giveRole(group.id(), role("Owner").id());
        groups.addMember(group.id(), member(DemoAccount.VIEWER).id());
        var refusals = refusals(DemoAccount.VIEWER);

        signIn(DemoAccount.VIEWER);
        open(group);
        click("Delete group");
        click("Delete group now");
        assertThat(page())
                .contains("The group " + group.name() + " is deleted.", "takes View on Workbench members")
                .doesNotContain("Nothing was changed");
        _assertNone(GroupPage.class);
        _assertNone(Notification.class);
        assertThat(refusals(DemoAccount.VIEWER)).isEqualTo(refusals);
    }

    @Test
    void leavesThePageWhenMembersRemoveThemselves() {
        signIn(DemoAccount.OWNER);
        groups.addMember(group("Owners").id(), member(DemoAccount.VIEWER).id());
        var owners = group("Owners");
        var refusals = refusals(DemoAccount.VIEWER);

        signIn(DemoAccount.VIEWER);
        open(owners);
        clickLabelled("Remove Victor Viewer");
        assertThat(page())
                .contains("Victor Viewer is no longer in Owners.", "takes View on Workbench members")
                .doesNotContain("Nothing was changed");
        _assertNone(GroupPage.class);
        assertThat(refusals(DemoAccount.VIEWER)).isEqualTo(refusals);
    }

    @Test
    void saysThatNobodyLosesAnything() {
        signIn(DemoAccount.OWNER);
        var group = groups.create(newName("Empty"));
        open(group);
        click("Delete group");
        assertThat(page()).contains("Nobody loses anything.");
        click("Keep it");
        click("Delete group");
        click("Delete group now");
        assertThat(groups.all()).extracting(GroupInFull::group).doesNotContain(group);
    }

    @Test
    void disablesEverythingWithoutAdmin() {
        signIn(DemoAccount.ADMIN);
        open(group("Viewers"));
        assertThat(page()).contains("takes Admin on Workbench members", "Victor Viewer");
        assertThat(buttons()).isNotEmpty().noneMatch(button -> button.isEnabled());
        assertThat(checkbox("Viewer").isEnabled()).isFalse();
        assertThat(checkbox("Viewer").getValue()).isTrue();
        assertThat(choice().isEnabled()).isFalse();
    }

    @Test
    void isNotFoundForAnUnknownId() {
        signIn(DemoAccount.OWNER);
        open("groups/99999");
        assertThat(page()).contains("There is nothing at this address");
    }

    private Group withMembers(int number) {
        var group = groups.create(newName("Team"));
        IntStream.range(0, number).forEach(each -> members.invite(newEmail(), newName("Tim"), List.of(group.id())));
        return group;
    }

    private List<String> namesIn(Group group) {
        return members.find("", 1_000).members().stream()
                .filter(listed -> listed.groups().contains(group))
                .map(listed -> listed.member().name())
                .toList();
    }

    private List<String> rolesOf(Group group) {
        return groups.all().stream()
                .filter(found -> found.group().id().equals(group.id()))
                .flatMap(found -> found.roles().stream())
                .map(Role::name)
                .toList();
    }

    private void open(Group group) {
        open("groups/" + group.id());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Member> choice() {
        return _get(ComboBox.class, search -> search.withLabel("Add member"));
    }
}
