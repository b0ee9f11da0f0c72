package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.cardworkbench.support.CardRows;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and pasted, with the keys and the clipboard of a real browser, is what is meant. */
class InputJourneyIT extends Journey {

    @Autowired
    private JdbcClient jdbc;

    private static final Locator.ClickOptions TWICE =
            new Locator.ClickOptions().setClickCount(2).setDelay(60);

    private static final Locator.PressSequentiallyOptions QUICKLY = new Locator.PressSequentiallyOptions().setDelay(0);

    @ParameterizedTest
    @ValueSource(ints = {0, 110, 250})
    void keepsWhatStandsInTheFieldWhenEnterIsPressed(int delay) {
        var field = openCriterion("Card ID");
        var pace = new Locator.PressSequentiallyOptions().setDelay(delay);

        field.pressSequentially("12", pace);
        page.keyboard().press("Enter");
        field.pressSequentially("1001", pace);
        page.keyboard().press("Enter");

        assertThat(page.getByText("Open cards with card ID “12” or “1001”.")).isVisible();
        assertThat(field).hasValue("");
    }

    @Test
    void losesAndJoinsNothingOnASlowLine() {
        var field = openCriterion("User ID");
        beSlow();

        for (var user : List.of("customer-00007", "customer-00008", "customer-00009")) {
            field.pressSequentially(user, QUICKLY);
            page.keyboard().press("Enter");
        }
        field.pressSequentially("customer-0001", QUICKLY);

        assertThat(page.getByText("3 values")).isVisible();
        for (var user : List.of("customer-00007", "customer-00008", "customer-00009")) {
            assertThat(removeButton(user)).isVisible();
        }
        assertThat(field).hasValue("customer-0001");
    }

    @Test
    void takesNothingFromSeveralPastedColumnsBeforeOneIsChosen() {
        openCriterion("Card ID");

        paste("120001\t42\n120002\t42\n120003\t17");

        assertThat(page.getByText("Card ID: how is this list meant?")).isVisible();
        assertThat(button("Review before cancelling")).isDisabled();
        assertAccessible("a list that can be read in several ways");
        button("Take these values").click();
        assertThat(page.getByText("Open cards with card ID “120001”, “120002” or “120003”."))
                .isVisible();
    }

    @Test
    void asksWhetherALineIsOneValueOrSeveral() {
        openCriterion("Event name");

        paste("Sale; final");

        page.getByText("Each line is a value: 1 value, “Sale; final”").click();
        button("Take these values").click();
        assertThat(page.getByText("Open cards with event name “Sale; final”.")).isVisible();
    }

    @Test
    void keepsASeparatorThatIsTyped() {
        var field = openCriterion("Event name");

        field.pressSequentially("Sale; final", QUICKLY);
        page.keyboard().press("Enter");

        assertThat(page.getByText("Open cards with event name “Sale; final”.")).isVisible();
        assertThat(page.getByText("1 value")).isVisible();
    }

    @Test
    void saysWhatItTookForAHeadingAndTakesItBack() {
        openCriterion("User ID");

        paste("user_id\ncustomer-00007\u00A0\n\uFEFFcustomer-00008");

        assertThat(page.getByText("“user_id” was taken for the heading")).isVisible();
        assertThat(page.getByText("Open cards for user ID “customer-00007” or “customer-00008”."))
                .isVisible();
        button("Read it another way").click();
        page.getByText("Each line as it stands").click();
        button("Take these values").click();
        assertThat(removeButton("user_id")).isVisible();
    }

    @Test
    void asksInTheTestCardSenderAsWell() {
        signIn(page, "editor@example.com");
        page.navigate("/tools/test-card-sender");
        field("User ID").click();

        paste("customer-00007\tAnn\ncustomer-00008\tBob");

        assertThat(page.getByText("User ID: how is this list meant?")).isVisible();
        button("Take these values").click();
        assertThat(removeButton("customer-00008")).isVisible();
        assertThat(removeButton("Bob")).isHidden();
    }

    @Test
    void sendsOnceWhenTheButtonIsPressedTwice() {
        signIn(page, "editor@example.com");
        page.navigate("/tools/test-card-sender");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Card template"))
                .pressSequentially("VIP evening", QUICKLY);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("VIP evening"))
                .first()
                .click();
        field("User ID").pressSequentially("pressed-twice", QUICKLY);
        page.keyboard().press("Enter");
        assertThat(removeButton("pressed-twice")).isVisible();

        button("Send cards").click(new Locator.ClickOptions().setClickCount(2).setDelay(60));

        assertThat(page.getByText("Sent 1 card to 1 customer").first()).isVisible();
        page.getByText("Show these cards").click();
        assertThat(page.getByText("1 card").first()).isVisible();
        page.navigate("/cards?userId=pressed-twice");
        assertThat(page.locator(".card-count")).hasText("1 card");
    }

    @Test
    void makesOneCredentialAndKeepsItsSecretInSightOnASlowLine() {
        signIn(page, "owner@example.com");
        page.navigate("/configuration/api-credentials");
        button("New credential").click();
        field("Name").pressSequentially("Pressed twice");
        beSlow();

        button("Create credential").click(TWICE);

        assertThat(button("I have copied it")).isVisible();
        assertThat(page.locator(".credential h2").filter(new Locator.FilterOptions().setHasText("Pressed twice")))
                .hasCount(1);
        assertThat(button("I have copied it")).isVisible();
    }

    @Test
    void invitesOnceOnASlowLine() {
        signIn(page, "owner@example.com");
        page.navigate("/organization/members");
        button("Invite member").click(TWICE);
        field("E-mail").pressSequentially("pressed.twice@example.com");
        field("Name").pressSequentially("Pressed Twice");
        beSlow();

        button("Make invitation link").click(TWICE);

        assertThat(page.getByText("pressed.twice@example.com")).hasCount(1);
        assertThat(page.locator(".new-secret")).isVisible();
    }

    @Test
    void takesTemplatesAndStatusesFromThePastedNamesOfAJob() {
        var tool = openTool("admin@example.com");
        tool.addCriterion("Card template");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Card template"))
                .click();
        paste("VIP evening\nStore opening\nNo such one");
        assertThat(page.getByText("Card template: nothing here is called “No such one”"))
                .isVisible();
        page.keyboard().press("Escape");
        page.getByText("Leave them out").click();

        tool.addCriterion("Status");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Active"))
                .focus();
        paste("active\nsnoozed");

        assertThat(page.getByText("Active and snoozed cards of “VIP evening” or “Store opening”."))
                .isVisible();
    }

    @Test
    void keepsTheCardsThatManyIdsChooseOnTheWayBackAndThroughAReload() {
        signIn(page, "editor@example.com");
        page.navigate("/cards?environment=2");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add criterion"))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("User ID").setExact(true))
                .click();
        field("User ID").click();
        paste(IntStream.rangeClosed(1, 300).mapToObj("customer-%05d"::formatted).collect(Collectors.joining("\n")));
        assertThat(page.getByText("300 values")).isVisible();
        assertThat(page.locator(".card-count")).not().containsText("More than");
        var count = page.locator(".card-count").textContent();

        page.locator("vaadin-grid a").first().click();
        assertThat(page.getByText("What it carries")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/cards/\\d+.*"));
        page.goBack();

        assertThat(page.getByText("300 values")).isVisible();
        assertThat(page.locator(".card-count")).hasText(count);

        page.reload();

        assertThat(page.getByText("300 values")).isVisible();
        assertThat(page.locator(".card-count")).hasText(count);
    }

    @Test
    void showsNoEmptyRowsWhereCardsHaveLeftTheList() {
        signIn(page, "editor@example.com");
        jdbc.sql("update sent_card set lifecycle_id = 'leaving' where environment_id = 2 and mod(id, 20) = 0"
                        + " and exists (select 1 from card_state where card_id = id and status = 2)")
                .update();
        page.navigate("/cards?environment=2&lifecycleId=leaving&status=active");
        assertThat(page.locator(".card-count")).hasText(Pattern.compile("\\d,\\d{3} cards"));
        assertThat(page.locator("vaadin-grid a").first()).isVisible();

        CardRows.cancel(jdbc, "lifecycle_id = 'leaving' and mod(id, 400) <> 0");
        page.evaluate(
                "document.querySelector('vaadin-grid').scrollToIndex(document.querySelector('vaadin-grid').size - 1)");

        assertThat(page.getByText("This list has changed since it was read.")).isVisible();
        page.waitForFunction("!document.querySelector('vaadin-grid').loading");
        button("Reload the list").click();
        assertThat(page.locator("vaadin-grid a").first()).isVisible();
        page.waitForFunction("!document.querySelector('vaadin-grid').loading");
    }

    @Test
    void showsNoEmptyRowsWhereMembersHaveLeftAnOpenList() {
        signIn(page, "owner@example.com");
        invite("Leaving", 300);
        try {
            letMembersLeaveAnOpenList("Leaving");
        } finally {
            // All journeys share the members.
            forget("Leaving");
        }
    }

    private void letMembersLeaveAnOpenList(String name) {
        var viewers = jdbc.sql("select id from member_group where name = 'Viewers'")
                .query(Integer.class)
                .single();
        page.navigate("/organization/groups/" + viewers + "?environment=2");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add member"))
                .pressSequentially(name);
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(name);

        jdbc.sql("""
                insert into member_group_member (member_group_id, member_id)
                select :group, id from member where name like :name || ' %' and mod(id, 10) <> 0
                """).param("group", viewers).param("name", name).update();
        page.evaluate("document.querySelector('vaadin-combo-box-scroller').scrollIntoView(290)");

        page.waitForFunction("!document.querySelector('vaadin-combo-box').loading");
        assertThat(page.getByRole(AriaRole.OPTION).last()).containsText(name);
        page.waitForFunction("""
                [...document.querySelectorAll('vaadin-combo-box-item')].every(row => row.hidden || row.textContent.trim())
                """);
    }

    private void forget(String name) {
        for (var sql : List.of(
                "delete from member_group_member where member_id in (select id from member where name like :name || ' %')",
                "delete from member where name like :name || ' %'")) {
            jdbc.sql(sql).param("name", name).update();
        }
    }

    private void invite(String name, int count) {
        jdbc.sql("""
                insert into member (organization_id, email, name, password_hash, active, invited)
                select 1, lower(:name) || x || '@example.com', :name || ' ' || x, 'x', true, false from system_range(1, :count)
                """).param("name", name).param("count", count).update();
    }

    @Test
    void copiesWithoutTheClipboardOfTheBrowser() {
        context.addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        signIn(page, "owner@example.com");
        page.navigate("/cards");
        page.locator("vaadin-grid a").first().click();
        var copy = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the card ID"));

        copy.click();

        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("Copied"))
                        .first())
                .isAttached();
    }

    @Test
    void showsTheTextSelectedWhereItCanNotBeCopied() {
        context.addInitScript(
                "Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false");
        signIn(page, "owner@example.com");
        page.navigate("/cards");
        page.locator("vaadin-grid a").first().click();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the card ID"))
                .click();

        assertThat(page.getByLabel("Copy the card ID").last()).isFocused();
        page.waitForFunction("document.activeElement.selectionEnd > document.activeElement.selectionStart");
    }

    private Locator openCriterion(String name) {
        openTool("admin@example.com").addCriterion(name);
        var field = field(name);
        field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        field.click();
        return field;
    }

    private Locator field(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator removeButton(String value) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove " + value + " from"));
    }

    private void beSlow() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 500);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        context.newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }
}
