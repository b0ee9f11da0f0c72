package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Letting people in, and giving them what they need. */
class MembersJourneyIT extends Journey {

    private static final String PASSWORD = "four words in a row";

    @Test
    void givesARoleWithTheKeyboardAloneAndTheOpenPageOfTheMemberFollows() {
        var viewer = newContext().newPage();
        signIn(viewer, "viewer@example.com");
        new ToolPage(viewer).open();
        var missing = viewer.getByText("none of your groups").first();
        assertThat(missing).isVisible();

        signIn(page, "owner@example.com");
        page.navigate("/organization/groups");
        assertThat(heading("Groups")).isVisible();
        tabTo("Viewers");
        page.keyboard().press("Enter");
        assertThat(heading("Viewers")).isVisible();
        assertAccessible("a group");
        tabTo("Admin");
        page.keyboard().press("Space");
        assertThat(page.getByText(Pattern.compile("Victor Viewer gains .*Admin on Card instance")))
                .isVisible();
        assertAccessible("what giving a role means");
        tabTo("Give role");
        page.keyboard().press("Enter");
        assertThat(checkbox("Admin")).isFocused();
        assertThat(checkbox("Admin")).isChecked();
        assertThat(missing).isHidden();

        page.keyboard().press("Space");
        tabTo("Take role");
        page.keyboard().press("Enter");
        assertThat(checkbox("Admin")).not().isChecked();
        assertThat(missing).isVisible();
        viewer.context().close();
    }

    @Test
    void invitesAMemberWhoChoosesAPasswordAndSignsIn() {
        signIn(page, "owner@example.com");
        page.navigate("/organization/members");
        button("Invite member").click();
        assertAccessible("an invitation");
        button("Make invitation link").click();
        assertThat(page.getByText("Enter an e-mail address")).isVisible();
        assertAccessible("an invitation without an address");
        page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill("nina@example.com");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nina New");
        checkbox("Editors").check();
        button("Make invitation link").click();
        var link = page.locator(".new-secret code");
        assertThat(link).hasText(Pattern.compile("http://localhost:" + port + "/invitation/.{43}"));
        assertAccessible("an invitation link");
        choosePasswordAndSignIn(link.textContent());

        button("I have copied it").click();
        assertThat(link).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nina New"))
                .click();
        assertThat(page.getByText("Through the group Editors, role Editor").first())
                .isVisible();
        assertAccessible("a member");
        button("Deactivate").click();
        assertAccessible("the question before deactivating");
    }

    @Test
    void showsWhatARoleAllowsAndWhatAChangeWouldMean() {
        signIn(page, "owner@example.com");
        page.navigate("/organization/roles");
        assertAccessible("roles");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Viewer").setExact(true))
                .click();
        var levels = page.getByRole(
                AriaRole.RADIOGROUP,
                new Page.GetByRoleOptions().setName("Card instance").setExact(true));
        levels.getByRole(AriaRole.RADIO).nth(1).focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByText("Victor Viewer gains Admin on Card instance (View until now)"))
                .isVisible();
        assertAccessible("a role with changes");
        button("Discard").click();
        assertThat(levels.getByRole(AriaRole.RADIO).nth(1)).isChecked();
    }

    @Test
    void showsEverythingDisabledToThoseWhoMayOnlySee() {
        signIn(page, "admin@example.com");
        for (var path : new String[] {"members/1", "groups/1", "roles/1", "members"}) {
            page.navigate("/organization/" + path);
            assertThat(page.getByText("takes Admin on Workbench members").first())
                    .isVisible();
            assertAccessible(path + ", seen by an admin");
        }
        assertThat(button("Invite member")).isDisabled();
    }

    private void choosePasswordAndSignIn(String link) {
        var other = newContext();
        var owners = page;
        page = other.newPage();
        page.navigate(link);
        assertThat(heading("Choose a password")).isVisible();
        assertAccessible("choosing a password");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByLabel("Password, repeated").fill(PASSWORD);
        button("Set password").click();
        assertThat(page.getByText("Your password is set.")).isVisible();
        assertAccessible("sign-in after a password was chosen");
        page.getByLabel("E-mail").fill("nina@example.com");
        page.locator("input[type=password]").fill(PASSWORD);
        button("Sign in").click();
        assertThat(page).hasURL(Pattern.compile(".*/\\?environment=\\d+"));

        page.navigate(link);
        assertThat(heading("This link does not work")).isVisible();
        assertAccessible("a used link");
        other.close();
        page = owners;
    }

    /** Goes on from where the focus is, as somebody without a mouse does. */
    private void tabTo(String name) {
        var passed = new StringBuilder();
        for (var step = 0; step < 60; step++) {
            page.keyboard().press("Tab");
            var text = (String) page.evaluate("""
                    () => (document.activeElement.closest('vaadin-checkbox') ?? document.activeElement).textContent.trim()
                    """);
            if (text.equals(name)) {
                return;
            }
            passed.append(text, 0, Math.min(20, text.length())).append(" | ");
        }
        Assertions.fail("Tab does not lead to " + name + ", but past " + passed);
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private Locator checkbox(String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
