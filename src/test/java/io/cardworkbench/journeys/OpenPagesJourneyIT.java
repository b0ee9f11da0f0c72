package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that are open follow what an owner does to the rights of those who look at them, without a reload. */
class OpenPagesJourneyIT extends Journey {

    private BrowserContext ownersContext;
    private Page owners;

    @BeforeEach
    void signInTheOwner() {
        ownersContext = newContext();
        owners = ownersContext.newPage();
        signIn(owners, "owner@example.com");
    }

    @AfterEach
    void closeTheOwnersBrowser() {
        ownersContext.close();
    }

    @Test
    void enablesAndDisablesTheOpenTool() {
        var tool = openTool("viewer@example.com");
        assertThat(addCriterion()).isDisabled();

        openViewers();
        role("Admin").check();
        ownersButton("Give role").click();
        assertThat(addCriterion()).isEnabled();
        assertThat(page.getByText("none of your groups")).isHidden();
        tool.chooseTemplate("Spring sale");
        assertThat(tool.button("Review before cancelling")).isEnabled();
        assertAccessible("the tool of a member who has just got the right");

        role("Admin").uncheck();
        ownersButton("Take role").click();
        assertThat(addCriterion()).isDisabled();
        assertThat(tool.button("Review before cancelling")).isDisabled();
        assertThat(page.getByText("none of your groups").first()).isVisible();
        assertAccessible("the tool of a member who has just lost the right");
    }

    @Test
    void leadsADeactivatedMemberToSignIn() {
        openTool("editor@example.com");

        owners.navigate("/organization/members");
        ownersLink("Edith Editor").click();
        ownersButton("Deactivate").click();
        ownersButton("Deactivate member").click();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));

        ownersButton("Activate").click();
        ownersButton("Activate member").click();
        assertThat(ownersButton("Deactivate")).isVisible();
        signIn(page, "editor@example.com");
    }

    @Test
    void disablesTheToolWhileItsEnvironmentIsDeactivated() {
        openTool("admin@example.com");
        assertThat(addCriterion()).isEnabled();

        owners.navigate("/organization/environments");
        var sandbox =
                owners.locator(".environment-rows .row").filter(new Locator.FilterOptions().setHasText("Sandbox"));
        sandbox.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Deactivate"))
                .click();
        ownersButton("Deactivate environment").click();
        assertThat(addCriterion()).isDisabled();
        assertThat(page.getByText("Sandbox has been deactivated")).isVisible();
        assertAccessible("the tool in a deactivated environment");

        sandbox.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Activate"))
                .click();
        ownersButton("Activate environment").click();
        assertThat(addCriterion()).isEnabled();
        assertThat(page.getByText("Sandbox has been deactivated")).isHidden();
    }

    @Test
    void asksBeforeAnEnvironmentIsDeactivated() {
        signIn(page, "owner@example.com");
        page.navigate("/organization/environments");
        assertAccessible("environments");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deactivate"))
                .first()
                .click();
        assertThat(page.getByText("nothing can be changed any more")).isVisible();
        assertAccessible("the question before an environment is deactivated");
    }

    private void openViewers() {
        owners.navigate("/organization/groups");
        ownersLink("Viewers").click();
    }

    private Locator role(String name) {
        return owners.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator ownersLink(String name) {
        return owners.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator ownersButton(String name) {
        return owners.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator addCriterion() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add criterion"));
    }
}
