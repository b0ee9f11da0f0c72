package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A card is sent, shows in the customer's stream, and leaves it when it is cancelled, without a reload. */
class CustomerJourneyIT extends Journey {

    private static final String CUSTOMER = "journey-customer";

    @Test
    void watchesACardComeAndGo() {
        signIn(page, "admin@example.com");
        assertAccessibleAt("/customers", "Show customer");
        page.getByLabel("User ID").fill(CUSTOMER);
        page.keyboard().press("Enter");
        assertThat(page.getByText("The customer sees no card.")).isVisible();
        var customer = page;
        var sender = context.newPage();
        sender.setDefaultTimeout(20_000);

        send(sender);
        assertThat(sender.getByText("Sent 1 card to 1 customer").first()).isVisible(ToolPage.PATIENTLY);
        var card = customer.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName("VIP evening").setLevel(3));
        assertThat(card).isVisible(ToolPage.PATIENTLY);
        assertAccessible("a customer");

        cancel(sender);
        assertThat(card).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
        assertThat(customer.getByText("The customer sees no card.")).isVisible();
        assertThat(customer.getByText("Cancelled").first()).isVisible();

        customer.locator("vaadin-grid a").first().click();
        assertThat(customer.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("by job \\d+"))))
                .isVisible();
        assertAccessible("a card");
        assertAccessibleAt("/cards", "Add criterion");
        assertAccessibleAt("/tools/test-card-sender", "Send cards");
    }

    private static void send(Page sender) {
        sender.navigate("/tools/test-card-sender");
        sender.getByLabel("Card template", new Page.GetByLabelOptions().setExact(true))
                .fill("VIP evening");
        sender.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("VIP evening"))
                .first()
                .click();
        sender.getByLabel("User ID", new Page.GetByLabelOptions().setExact(true))
                .fill(CUSTOMER);
        sender.keyboard().press("Enter");
        sender.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send cards"))
                .click();
    }

    private static void cancel(Page sender) {
        sender.navigate("/tools");
        var tool = new ToolPage(sender);
        tool.open();
        tool.typeValues("User ID", CUSTOMER);
        tool.button("Review before cancelling").click();
        assertThat(tool.heading("1 card matches")).isVisible(ToolPage.PATIENTLY);
        tool.button("Cancel cards now").click();
    }

    private void assertAccessibleAt(String address, String shown) {
        page.navigate(address);
        assertThat(page.getByText(shown).first()).isVisible();
        assertAccessible(address);
    }
}
