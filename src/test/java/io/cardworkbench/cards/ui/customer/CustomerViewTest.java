package io.cardworkbench.cards.ui.customer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardPayload;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.CardSendingService;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.cards.ui.CardFace;
import io.cardworkbench.cards.ui.CardPages;
import io.cardworkbench.kit.Notice;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.support.CardRows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CustomerViewTest extends KaribuTest {

    private static final EnvironmentId SANDBOX = new EnvironmentId(CardPages.SANDBOX);

    @Autowired
    private CardSendingService sending;

    @Autowired
    private CardTemplateService templates;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysThatACustomerIsUnknownInThisEnvironment() {
        var customer = unique("unknown-customer");
        signIn(DemoAccount.ADMIN);
        CardPages.go("customers/" + customer);
        assertThat(CardPages.page()).contains("No customer " + customer + " in Sandbox");
        _assertOne(RouterLink.class, search -> search.withText("Look for another customer"));

        send(customer);

        eventually(() -> _assertNone(Notice.class));
        CardPages.go("customers/" + customer);
        _assertNone(Notice.class);
    }

    @Test
    void showsTheStreamAndFollowsIt() {
        var customer = unique("live-customer");
        signIn(DemoAccount.ADMIN);
        CardPages.go("customers/" + customer);
        assertThat(CardPages.page()).contains("The customer sees no card.").contains("No card matches");

        send(customer);
        eventually(() -> {
            assertThat(_find(StreamCard.class)).hasSize(1);
            assertThat(CardPages.page()).contains("1 card").contains("Hello");
            _assertNone(Paragraph.class, search -> search.withText("The customer sees no card."));
        });

        // As another node does: nobody here is told.
        CardRows.cancel(jdbc, "user_id = '%s'".formatted(customer));
        eventually(() -> {
            assertThat(_find(StreamCard.class)).isEmpty();
            _assertOne(Paragraph.class, search -> search.withText("The customer sees no card."));
            assertThat(CardPages.card(0).status()).isEqualTo(CardStatus.CANCELLED);
        });
    }

    @Test
    void leadsToACustomerWhoseUserIdCanStandInNoPath() {
        var customer = unique("a/b c?%&;é");
        signIn(DemoAccount.ADMIN);
        send(customer);
        CardPages.go("customers");

        _setValue(_get(TextField.class, search -> search.withLabel("User ID")), customer);
        CardPages.click("Show customer");

        assertThat(CardPages.page()).contains(customer);
        assertThat(_find(StreamCard.class)).hasSize(1);
    }

    @Test
    void leadsToACustomerByPath() {
        signIn(DemoAccount.ADMIN);
        CardPages.go("customers");

        _setValue(_get(TextField.class, search -> search.withLabel("User ID")), "customer-00007");
        CardPages.click("Show customer");

        assertThat(address()).startsWith("customers/customer-00007?environment=2");
    }

    @Test
    void asksForAUserId() {
        signIn(DemoAccount.ADMIN);
        CardPages.go("customers");
        CardPages.click("Show customer");

        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Give the user ID of a customer.");
    }

    @Test
    void stopsShowingTheStreamToWhoLosesTheRight() {
        var customer = unique("seen-customer");
        signIn(DemoAccount.ADMIN);
        send(customer);
        CardPages.go("customers/" + customer);
        assertThat(_find(StreamCard.class)).hasSize(1);

        setCustomerLevelOfAdmins(false);
        try {
            eventually(() -> {
                _assertOne(PermissionBanner.class);
                _assertNone(StreamCard.class);
            });
        } finally {
            setCustomerLevelOfAdmins(true);
        }
        eventually(() -> assertThat(_find(StreamCard.class)).hasSize(1));
    }

    /** As an owner does on another node. */
    private void setCustomerLevelOfAdmins(boolean given) {
        jdbc.sql(
                        given
                                ? "insert into role_permission (role_id, resource, level) select id, 'customer', 1 from role where name = 'Admin'"
                                : "delete from role_permission where resource = 'customer' and role_id = (select id from role where name = 'Admin')")
                .update();
        jdbc.sql("update member set grants_version = grants_version + 1").update();
    }

    @Test
    void showsACardAsItsCustomerSeesItAndLoadsNothingFromElsewhere() {
        var customer = unique("face-customer");
        signIn(DemoAccount.ADMIN);
        send(customer, """
                {"detail":{"headline":"<b>Hello</b>","text":"Come in.","button":"Open","picture":"https://example.com/a.png",
                "code":"17"}}""");
        CardPages.go("customers/" + customer);

        var face = _get(CardFace.class);
        assertThat(_find(face, Paragraph.class))
                .extracting(Paragraph::getText)
                .containsExactly("<b>Hello</b>", "Come in.");
        assertThat(face.getElement().getTextRecursively())
                .contains("Open", "A picture from https://example.com/a.png, which is not loaded here")
                .doesNotContain("17");
        _assertNone(Image.class);
        _assertOne(
                Details.class,
                search -> search.withPredicate(
                        details -> details.getElement().getTextRecursively().contains("code17")));
    }

    @Test
    void erasesACustomerAfterSayingHowManyCardsThatEmpties() {
        var customer = unique("erased-customer");
        signIn(DemoAccount.OWNER);
        send(customer);
        send(customer);
        CardPages.go("customers/" + customer);

        CardPages.click("Erase this customer…");
        assertThat(CardPages.page()).contains("Empties all 2 cards of this customer in Sandbox");
        CardPages.click("Erase this customer");

        assertThat(address()).startsWith("customers/erased-");
        assertThat(CardPages.page()).contains("A customer who was erased").doesNotContain("Hello", customer);
        assertThat(CardPages.cards()).isEqualTo(2);
        CardPages.go("customers/" + customer);
        assertThat(CardPages.page()).contains("No customer " + customer + " in Sandbox");
    }

    @Test
    void keepsACustomerAboutWhomTheOwnerThoughtBetter() {
        var customer = unique("kept-customer");
        signIn(DemoAccount.OWNER);
        send(customer);
        CardPages.go("customers/" + customer);

        CardPages.click("Erase this customer…");
        assertThat(CardPages.page()).contains("Empties the only card of this customer in Sandbox");
        CardPages.click("Keep this customer");

        _assertOne(Button.class, search -> search.withText("Erase this customer…"));
        assertThat(_find(StreamCard.class)).hasSize(1);
    }

    @Test
    void offersToEraseToOwnersAlone() {
        signIn(DemoAccount.ADMIN);
        CardPages.go("customers/customer-00007");

        _assertNone(Button.class, search -> search.withText("Erase this customer…"));
    }

    private void send(String userId) {
        send(userId, "{\"detail\":{\"headline\":\"Hello\"}}");
    }

    private void send(String userId, String payload) {
        var template = templates.all(SANDBOX).getFirst().id();
        sending.send(
                SANDBOX,
                new CardSending(
                        template,
                        List.of(userId),
                        1,
                        new CardPayload(payload),
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
