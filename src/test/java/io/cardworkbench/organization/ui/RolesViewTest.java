package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Resource;
import io.cardworkbench.kit.ConfirmInPlace;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Role;
import io.cardworkbench.organization.RoleInFull;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The roles, as members with and without permissions use them. */
class RolesViewTest extends OrganizationPages {

    @Test
    void marksTheBuiltInRoles() {
        signIn(DemoAccount.ADMIN);
        open("roles");
        assertThat(page()).contains("OwnerBuilt inOwners", "ViewerCustomViewers");
        assertThat(button("New role").isEnabled()).isFalse();
    }

    @Test
    void createsARoleThatAllowsNothingYet() {
        signIn(DemoAccount.OWNER);
        open("roles");
        var name = newName("Sender");
        click("New role");
        type("Name", name);
        click("Create role");
        assertThat(_get(H1.class).getText()).isEqualTo(name);
        assertThat(page()).contains("No group has this role");
        for (var resource : Resource.values()) {
            assertThat(choice(resource).getValue()).isEmpty();
        }
        roles.delete(role(name).id());
    }

    @Test
    void offersOnlyLevelsThatExist() {
        signIn(DemoAccount.OWNER);
        open(role("Viewer"));
        for (var resource : Resource.values()) {
            var levels = choice(resource).getListDataView().getItems().flatMap(Optional::stream);
            assertThat(levels).isNotEmpty().allMatch(resource::has);
        }
        assertThat(choice(Resource.CUSTOMER).getListDataView().getItems()).hasSize(2);
        assertThat(choice(Resource.CARD_INSTANCE).getValue()).contains(Level.VIEW);
    }

    @Test
    void saysWhatWouldChangeForWhomBeforeSaving() {
        signIn(DemoAccount.OWNER);
        var role = roles.create(newName("Watcher"));
        roles.setLevels(role.id(), Map.of(), Map.of(Resource.CARD_INSTANCE, Level.VIEW));
        var member = memberWith(role);
        open(role);
        choose(Resource.CARD_INSTANCE, Level.ADMIN);
        assertThat(page())
                .contains("Not saved yet.")
                .contains(member.name() + " gains Admin on Card instance (View until now).");

        click("Discard");
        assertThat(page()).doesNotContain("Not saved yet.");
        assertThat(choice(Resource.CARD_INSTANCE).getValue()).contains(Level.VIEW);
        assertThat(role(role.name()).levels()).containsEntry(Resource.CARD_INSTANCE, Level.VIEW);
        roles.delete(role.id());
    }

    @Test
    void savesWhatWasChosen() {
        signIn(DemoAccount.OWNER);
        var role = roles.create(newName("Watcher"));
        open(role);
        choose(Resource.CARD_INSTANCE, Level.EDIT);
        choose(Resource.CUSTOMER, Level.VIEW);
        assertThat(page()).contains("Nothing changes for anybody by now.");
        click("Save changes");
        assertThat(page()).contains("The role " + role.name() + " is saved.").doesNotContain("Not saved yet.");
        assertThat(role(role.name()).levels())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Resource.CARD_INSTANCE, Level.EDIT, Resource.CUSTOMER, Level.VIEW));

        choose(Resource.CUSTOMER, null);
        click("Save changes");
        assertThat(role(role.name()).levels()).doesNotContainKey(Resource.CUSTOMER);
        roles.delete(role.id());
    }

    @Test
    void showsWhatSomeoneElseChangedMeanwhile() {
        signIn(DemoAccount.OWNER);
        var role = roles.create(newName("Contested"));
        open(role);
        roles.setLevels(role.id(), Map.of(), Map.of(Resource.CUSTOMER, Level.VIEW));
        choose(Resource.CARD_TEMPLATE, Level.ADMIN);
        click("Save changes");
        assertThat(page()).contains("Nothing was changed: someone else changed this meanwhile.");
        assertThat(choice(Resource.CUSTOMER).getValue()).contains(Level.VIEW);
        assertThat(choice(Resource.CARD_TEMPLATE).getValue()).isEmpty();
        _assertNone(Button.class, search -> search.withText("Save changes"));

        choose(Resource.CARD_TEMPLATE, Level.ADMIN);
        click("Save changes");
        assertThat(role(role.name()).levels()).hasSize(2);
        roles.delete(role.id());
    }

    @Test
    void leavesBuiltInRolesAsTheyAre() {
        signIn(DemoAccount.OWNER);
        open(role("Owner"));
        assertThat(page()).contains("Every organization has this role", "Owners");
        for (var resource : Resource.values()) {
            assertThat(choice(resource).isReadOnly()).isTrue();
            assertThat(choice(resource).getValue()).contains(resource.highest());
        }
        assertThat(buttons()).isEmpty();
    }

    @Test
    void saysWhoLosesWhatBeforeDeletingARole() {
        signIn(DemoAccount.OWNER);
        var role = roles.create(newName("Unloved"));
        open(role);
        click("Delete role");
        assertThat(page()).contains("Nobody loses anything.");
        click("Keep it");
        _assertNone(ConfirmInPlace.class);

        roles.setLevels(role.id(), Map.of(), Map.of(Resource.CUSTOMER, Level.VIEW));
        var member = memberWith(role);
        click("Delete role");
        assertThat(page())
                .contains("Deletes the role " + role.name() + ", also from the groups that have it.")
                .contains(member.name() + " loses View on Customer.");
        click("Delete role now");
        assertThat(address()).startsWith("organization/roles?");
        assertThat(roles.all())
                .extracting(RoleInFull::role)
                .extracting(Role::id)
                .doesNotContain(role.id());
    }

    @Test
    void renamesInPlace() {
        signIn(DemoAccount.OWNER);
        var role = roles.create(newName("Old"));
        open(role);
        clickLabelled("Rename " + role.name());
        type("Name", "owner");
        click("Save name");
        assertThat(page()).contains(role.name());
        assertThat(_find(TextField.class))
                .singleElement()
                .satisfies(field -> assertThat(field.getErrorMessage()).isEqualTo("This name is taken"));

        var other = newName("New");
        type("Name", other);
        click("Save name");
        assertThat(_get(H1.class).getText()).isEqualTo(other);
        roles.delete(role.id());
    }

    @Test
    void disablesEverythingWithoutAdmin() {
        signIn(DemoAccount.ADMIN);
        open(role("Viewer"));
        assertThat(page()).contains("takes Admin on Workbench members");
        assertThat(choice(Resource.CARD_INSTANCE).isReadOnly()).isTrue();
        assertThat(choice(Resource.CARD_INSTANCE).getValue()).contains(Level.VIEW);
        assertThat(List.of(labelled("Rename Viewer"), button("Delete role"))).noneMatch(button -> button.isEnabled());
    }

    private Member memberWith(Role role) {
        var group = groups.create(newName("Team"));
        groups.giveRole(group.id(), role.id());
        return members.invite(newEmail(), newName("Tom"), List.of(group.id())).member();
    }

    private void open(Role role) {
        open("roles/" + role.id());
    }

    private static void choose(Resource resource, @Nullable Level level) {
        _setValue(choice(resource), Optional.ofNullable(level));
        MockVaadin.clientRoundtrip(false);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Optional<Level>> choice(Resource resource) {
        var name = UI.getCurrent().getTranslation("resource." + resource.key());
        for (var choice : _find(RadioButtonGroup.class)) {
            if (choice.getAriaLabel().filter(name::equals).isPresent()) {
                return choice;
            }
        }
        throw new AssertionError("No choice is called " + name);
    }
}
