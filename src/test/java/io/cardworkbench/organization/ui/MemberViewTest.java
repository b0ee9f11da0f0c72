package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.kit.ConfirmInPlace;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberStatus;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page of a member, as members with and without permissions use it. */
class MemberViewTest extends OrganizationPages {

    @Test
    void showsWhyAMemberHasAPermission() {
        signIn(DemoAccount.ADMIN);
        open(member(DemoAccount.EDITOR));
        assertThat(text(_get(EffectivePermissions.class)))
                .contains("Card instanceEditThrough the group Editors, role Editor")
                .contains("CustomerNone");
    }

    @Test
    void namesEverySourceOfAPermissionTheHighestLevelFirst() {
        signIn(DemoAccount.OWNER);
        var invited = invited("Editors", "Viewers");
        open(invited);
        assertThat(text(_get(EffectivePermissions.class)))
                .contains("Card instanceEditThrough the group Editors, role Editor"
                        + "Through the group Viewers, role Viewer (View)");
    }

    @Test
    void putsMembersIntoGroupsAtOnce() {
        signIn(DemoAccount.OWNER);
        var invited = invited();
        open(invited);
        choose(Set.of(group("Viewers")));
        assertThat(page()).contains("CustomerViewThrough the group Viewers, role Viewer");
        assertThat(members.find(invited.id()).orElseThrow().groups()).containsExactly(group("Viewers"));

        choose(Set.of());
        assertThat(page()).contains("CustomerNone", invited.name() + " is no longer in Viewers.");
        assertThat(members.find(invited.id()).orElseThrow().groups()).isEmpty();
    }

    @Test
    void refusesToTakeTheLastOwnerAway() {
        signIn(DemoAccount.OWNER);
        open(member(DemoAccount.OWNER));
        choose(Set.of());
        assertThat(page()).contains("Nothing was changed: the organization would have no owner left.");
        assertThat(choice().getValue()).containsExactly(group("Owners"));

        click("Deactivate");
        click("Deactivate member");
        assertThat(text(_get(ConfirmInPlace.class))).contains("the organization would have no owner left");
        click("Keep active");
        assertThat(members.find(member(DemoAccount.OWNER).id()).orElseThrow().status())
                .isEqualTo(MemberStatus.ACTIVE);
    }

    @Test
    void deactivatesAfterSayingWhatThatDoes() {
        signIn(DemoAccount.OWNER);
        var invited = invited("Viewers");
        open(invited);
        click("Deactivate");
        assertThat(page()).contains("Ends all sessions of " + invited.name() + " at once", "Groups stay.");

        click("Deactivate member");
        assertThat(page()).contains("Deactivated", "A deactivated member has none.");
        assertThat(choice().getValue()).containsExactly(group("Viewers"));

        click("Activate");
        click("Activate member");
        assertThat(page()).contains("CustomerViewThrough the group Viewers, role Viewer");
    }

    @Test
    void makesANewLinkInPlaceOfTheEarlierOne() {
        signIn(DemoAccount.OWNER);
        open(invited());
        assertThat(page()).contains("There is a link to choose a password. It works until");
        click("Make a link to choose a password");
        assertThat(page()).contains("A link that was made before stops working at once");

        click("Make link");
        var link = _get(_get(NewLink.class), Code.class).getText();
        assertThat(link).startsWith("invitation/");
        click("I have copied it");
        assertThat(page()).doesNotContain(link);
    }

    @Test
    void renamesInPlace() {
        signIn(DemoAccount.OWNER);
        var invited = invited();
        open(invited);
        clickLabelled("Rename " + invited.name());
        type("Name", "x".repeat(101));
        click("Save name");
        var field = _get(TextField.class);
        assertThat(field.getErrorMessage()).isEqualTo("A name has at most 100 characters");
        assertThat(field.getValue()).hasSize(101);

        var other = newName("Renamed");
        type("Name", other);
        click("Save name");
        assertThat(_get(H1.class).getText()).isEqualTo(other);
    }

    @Test
    void disablesEverythingWithoutAdmin() {
        signIn(DemoAccount.ADMIN);
        open(member(DemoAccount.VIEWER));
        assertThat(page()).contains("takes Admin on Workbench members, which none of your groups gives you.");
        assertThat(choice().isEnabled()).isFalse();
        assertThat(choice().getValue()).containsExactly(group("Viewers"));
        assertThat(buttons()).isNotEmpty().noneMatch(button -> button.isEnabled());
    }

    @Test
    void turnsDisabledWhenMembersTakeTheRightFromThemselves() {
        signIn(DemoAccount.OWNER);
        var viewer = member(DemoAccount.VIEWER);
        groups.addMember(group("Owners").id(), viewer.id());
        signIn(DemoAccount.VIEWER);
        open(viewer);
        choose(Set.of(group("Admins"), group("Viewers"), group("Owners")));
        choose(Set.of(group("Admins"), group("Viewers")));
        assertThat(page()).contains("takes Admin on Workbench members, which none of your groups gives you.");
        assertThat(choice().isEnabled()).isFalse();
        assertThat(choice().getValue()).containsExactlyInAnyOrder(group("Admins"), group("Viewers"));

        signIn(DemoAccount.OWNER);
        groups.removeMember(group("Admins").id(), viewer.id());
    }

    @Test
    void letsAFormBeClosedByWhoLosesTheRightMeanwhile() {
        signIn(DemoAccount.OWNER);
        var viewer = member(DemoAccount.VIEWER);
        groups.addMember(group("Owners").id(), viewer.id());
        groups.addMember(group("Admins").id(), viewer.id());
        signIn(DemoAccount.VIEWER);
        open(viewer);
        clickLabelled("Rename Victor Viewer");
        choose(Set.of(group("Admins"), group("Viewers")));
        assertThat(button("Save name").isEnabled()).isFalse();
        click("Cancel");
        assertThat(labelled("Rename Victor Viewer").isEnabled()).isFalse();
        _assertNone(TextField.class);

        signIn(DemoAccount.OWNER);
        groups.removeMember(group("Admins").id(), viewer.id());
    }

    @Test
    void leavesThePageWhenMembersTakeTheRightToSeeItFromThemselves() {
        signIn(DemoAccount.OWNER);
        var viewer = member(DemoAccount.VIEWER);
        groups.addMember(group("Owners").id(), viewer.id());
        var viewers = Set.of(group("Viewers"));
        var refusals = refusals(DemoAccount.VIEWER);

        signIn(DemoAccount.VIEWER);
        open(viewer);
        choose(viewers);
        assertThat(page())
                .contains("This page is not open to you any more", "Victor Viewer is no longer in Owners.")
                .contains("Seeing members, groups and roles takes View on Workbench members")
                .doesNotContain("Nothing was changed");
        _assertNone(MemberPage.class);
        _assertNone(Notification.class);
        assertThat(refusals(DemoAccount.VIEWER)).isEqualTo(refusals);

        signIn(DemoAccount.OWNER);
        assertThat(members.find(viewer.id()).orElseThrow().groups()).containsExactlyElementsOf(viewers);
    }

    @Test
    void isNotFoundForAnUnknownId() {
        signIn(DemoAccount.OWNER);
        for (var id : List.of("99999", "0", "x", "1.0", "99999999999999999999")) {
            open("members/" + id);
            assertThat(page()).contains("There is nothing at this address");
            assertThat(_find(MemberPage.class)).isEmpty();
        }
    }

    private Member invited(String... inGroups) {
        return members.invite(
                        newEmail(),
                        newName("Ida"),
                        List.of(inGroups).stream().map(name -> group(name).id()).toList())
                .member();
    }

    private void open(Member member) {
        open("members/" + member.id());
    }

    private static void choose(Set<Group> wanted) {
        _setValue(choice(), wanted);
        MockVaadin.clientRoundtrip(false);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Group> choice() {
        return _get(CheckboxGroup.class);
    }
}
