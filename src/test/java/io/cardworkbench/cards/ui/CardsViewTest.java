package io.cardworkbench.cards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.sending.CardPayload;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.CardSendingService;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.kit.moment.MomentParts;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.support.CardRows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CardsViewTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private QueryAddresses addresses;

    @Autowired
    private CardSendingService sending;

    @Autowired
    private CardTemplateService templates;

    @Test
    void listsTheNewestOfManyCards() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards");

        assertThat(CardPages.page()).contains("More than 10,000 cards. The newest 10,000 are listed");
        assertThat(CardPages.cards()).isEqualTo(10_000);
        assertThat(CardPages.card(0).id().value())
                .isGreaterThan(CardPages.card(9_999).id().value());
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        signIn(DemoAccount.VIEWER);
        var user = jdbc.sql("select max(user_id) from card where environment_id = 2 and status = 4")
                .query(String.class)
                .single();

        CardPages.go("cards?userId=" + user + "&status=completed");

        assertThat(CardPages.card(0).userId()).isEqualTo(user);
        assertThat(CardPages.card(0).status()).isEqualTo(CardStatus.COMPLETED);
        assertThat(CardPages.cards()).isLessThan(100);
        assertThat(CardPages.page()).contains("1 value").contains(user).doesNotContain("More than");
        assertThat(_get(CheckboxGroup.class).getValue()).isEqualTo(Set.of(CardStatus.COMPLETED));
    }

    @Test
    void listsFromTheEndThatTheAddressNames() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards?status=completed");
        var newest = CardPages.card(0).created();

        CardPages.go("cards?status=completed&order=oldest");

        assertThat(CardPages.card(0).created()).isBefore(newest);
        assertThat(CardPages.card(0).id().value())
                .isLessThan(CardPages.card(1).id().value());
    }

    @Test
    void namesTheOrderThatIsChosenInTheAddress() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards?status=completed");
        var sent = CardPages.grid().getColumnByKey("cards.sent");

        CardPages.grid().sort(GridSortOrder.asc(sent).build());

        assertThat(shownAddress()).contains("order=oldest", "status=completed");
        assertThat(CardPages.card(0).id().value())
                .isLessThan(CardPages.card(1).id().value());

        CardPages.grid().sort(GridSortOrder.desc(sent).build());

        assertThat(shownAddress()).doesNotContain("order");
    }

    @Test
    void listsNothingInAnOrderThatThereIsNot() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards?order=cheapest");

        assertThat(CardPages.page()).contains("cheapest");
        _assertNone(Grid.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void followsTheStatusesThatAreChosen() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards?userId=nobody-at-all");
        assertThat(CardPages.page()).contains("No card matches");

        CardPages.go("cards");
        _setValue(_get(CheckboxGroup.class), Set.of(CardStatus.CANCELLED));

        assertThat(CardPages.card(0).status()).isEqualTo(CardStatus.CANCELLED);
    }

    @Test
    void listsNothingWhereAPartOfTheAddressCanNotBeRead() {
        signIn(DemoAccount.VIEWER);
        for (var part : List.of("cardTemplateId=x", "createdFrom=yesterday", "status=lost", "unknown=1")) {
            CardPages.go("cards?" + part);

            assertThat(CardPages.page()).as(part).contains("This address can’t be followed");
            _assertNone(Grid.class);
        }
    }

    @Test
    void listsNothingWhileACriterionCanNotBeRead() {
        signIn(DemoAccount.VIEWER);
        var id = jdbc.sql("select max(id) from card where environment_id = 2")
                .query(Long.class)
                .single();
        CardPages.go("cards?cardInstanceId=" + id);
        _setValue(_get(TextArea.class, search -> search.withLabel("Card ID")), "12o");

        assertThat(CardPages.page()).contains("No card is listed until all criteria can be read");
        _assertNone(Grid.class);

        _setValue(_get(TextArea.class, search -> search.withLabel("Card ID")), "");
        assertThat(CardPages.cards()).isOne();
    }

    @Test
    void namesTheMomentsOfADayInTheAddress() {
        inBerlin();
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards?createdFrom=2026-10-24T22:00:00Z");
        var day =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin")).minusDays(1);

        MomentParts.chooseRange("Sent", "YESTERDAY");

        assertThat(shownAddress())
                .contains("createdFrom=" + beginning(day), "createdBefore=" + beginning(day.plusDays(1)));
    }

    private static String beginning(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Europe/Berlin"))
                .toInstant()
                .toString()
                .replace(":", "%3A");
    }

    @Test
    @SuppressWarnings("unchecked")
    void leadsFromAListToTheToolWithItsCriteria() {
        signIn(DemoAccount.ADMIN);
        CardPages.go("cards");
        assertThat(CardPages.button("Cancel these cards").isEnabled()).isFalse();
        assertThat(CardPages.page()).contains("To cancel cards, choose which ones first.");

        CardPages.go("cards?eventName=birthday");
        _setValue(_get(CheckboxGroup.class), Set.of(CardStatus.CANCELLED));
        assertThat(CardPages.button("Cancel these cards").isEnabled()).isFalse();
        assertThat(CardPages.page()).contains("Only open cards can be cancelled.");

        _setValue(_get(CheckboxGroup.class), Set.of(CardStatus.CANCELLED, CardStatus.ACTIVE));
        CardPages.click("Cancel these cards");

        assertThat(address()).startsWith("tools/cancel-cards?").contains("environment=2");
        assertThat(CardPages.page()).contains("Active cards with event name “birthday”.");
    }

    @Test
    void offersNoToolWhileACriterionCanNotBeRead() {
        signIn(DemoAccount.ADMIN);
        CardPages.go("cards?cardInstanceId=1");
        _setValue(_get(TextArea.class, search -> search.withLabel("Card ID")), "12o");

        _assertNone(CancelThese.class);
    }

    @Test
    void leadsFromAnOpenCardToTheTool() {
        signIn(DemoAccount.EDITOR);
        send("one-card", 1);
        var card = jdbc.sql("select id from card where lifecycle_id = 'one-card'")
                .query(Long.class)
                .single();
        CardPages.go("cards/" + card);
        assertThat(CardPages.button("Cancel this card").isEnabled()).isFalse();
        assertThat(CardPages.page()).contains("Cancelling cards takes Admin on Card instance. Members of");

        signIn(DemoAccount.ADMIN);
        CardPages.go("cards/" + card);
        CardPages.click("Cancel this card");
        assertThat(CardPages.page()).contains("Open cards with card ID “" + card + "”.");

        CardRows.cancel(jdbc, "id = " + card);
        CardPages.go("cards/" + card);
        _assertNone(CancelThese.class);
    }

    @Test
    void leadsFromACustomerToTheTool() {
        signIn(DemoAccount.ADMIN);
        CardPages.go("customers/customer-00007");

        CardPages.click("Cancel this customer’s open cards");

        assertThat(CardPages.page()).contains("Open cards for user ID “customer-00007”.");
    }

    @Test
    void listsNothingWhileADayCanNotBeRead() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards?createdFrom=2026-10-24T22:00:00Z");

        MomentParts.of("Sent from").typeDay("31.02.2026");

        assertThat(CardPages.page()).contains("No card is listed until all criteria can be read");
        _assertNone(Grid.class);
    }

    @Test
    void listsNothingUntilTheHourIsOneThatIsThere() {
        inBerlin();
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards?createdFrom=2026-10-24T22:00:00Z");
        var from = MomentParts.of("Sent from");

        from.choose("2026-03-29", "02:30");

        assertThat(from.error()).contains("There is no 02:30 on Sun 29 Mar 2026 in Europe/Berlin");
        assertThat(CardPages.page()).contains("No card is listed until all criteria can be read");
        _assertNone(Grid.class);

        from.choose("2026-10-25", "02:30");

        assertThat(from.error()).contains("02:30 comes twice on Sun 25 Oct 2026 in Europe/Berlin");
        assertThat(CardPages.page()).contains("No card is listed until all criteria can be read");
        _assertNone(Grid.class);

        from.answer("2026-10-25T01:30:00Z");

        assertThat(shownAddress()).contains("createdFrom=2026-10-25T01%3A30%3A00Z");
        assertThat(CardPages.page()).doesNotContain("No card is listed until");
    }

    @Test
    void keepsCriteriaThatNoAddressHoldsForTheMemberAlone() {
        signIn(DemoAccount.VIEWER);
        var users = IntStream.range(1, 301)
                .mapToObj(user -> String.format(Locale.ROOT, "customer-%05d", user))
                .toList();
        var query = new CardQuery(CardCriteria.none().with(CardAttribute.USER_ID, users), Set.of());
        CardPages.go("cards");
        var address = addresses.of(new EnvironmentId(CardPages.SANDBOX), query);
        assertThat(address.getQueryString()).hasSizeLessThan(100);

        UI.getCurrent().navigate("cards", address);
        assertThat(CardPages.page()).contains("300 values").doesNotContain("More than");

        signIn(DemoAccount.EDITOR);
        UI.getCurrent().navigate("cards", address);
        assertThat(CardPages.page()).contains("The criteria of this address are not there");
        _assertNone(Grid.class);
    }

    @Test
    void listsNothingForCriteriaThatAreNotKept() {
        signIn(DemoAccount.VIEWER);
        for (var id : List.of("x", UUID.randomUUID().toString(), "")) {
            CardPages.go("cards?criteria=" + id);

            assertThat(CardPages.page()).contains("The criteria of this address are not there");
            _assertNone(Grid.class);
        }
    }

    @Test
    void saysThatCardsHaveLeftTheListAndReadsItAnew() {
        signIn(DemoAccount.EDITOR);
        send("leaving", 120);
        CardPages.go("cards?lifecycleId=leaving&status=active");
        assertThat(CardPages.cards()).isEqualTo(120);
        assertThat(CardPages.page()).contains("120 cards").doesNotContain("This list has changed");

        CardRows.cancel(jdbc, "lifecycle_id = 'leaving' and mod(id, 2) = 0");

        assertThat(CardPages.cards()).isEqualTo(60);
        assertThat(CardPages.page()).contains("120 cards").contains("This list has changed since it was read.");

        CardPages.click("Reload the list");

        assertThat(CardPages.page()).contains("60 cards").doesNotContain("This list has changed");
    }

    @Test
    void saysThatCardsHaveChangedAlthoughNobodyScrolls() {
        signIn(DemoAccount.EDITOR);
        send("changing", 3);
        CardPages.go("cards?lifecycleId=changing");
        assertThat(CardPages.card(0).status()).isEqualTo(CardStatus.ACTIVE);
        _get(CardGrid.class).compare();
        assertThat(CardPages.page()).doesNotContain("This list has changed");

        CardRows.cancel(jdbc, "lifecycle_id = 'changing'");
        _get(CardGrid.class).compare();

        assertThat(CardPages.page()).contains("This list has changed since it was read.");
    }

    private void send(String lifecycle, int count) {
        var template =
                templates.all(new EnvironmentId(CardPages.SANDBOX)).getFirst().id();
        var users = IntStream.range(0, count).mapToObj(user -> lifecycle + user).toList();
        sending.send(
                new EnvironmentId(CardPages.SANDBOX),
                new CardSending(
                        template, users, 1, CardPayload.empty(), false, null, lifecycle, null, null, null, null));
    }

    @Test
    void tellsEverythingAboutACard() {
        signIn(DemoAccount.VIEWER);
        var cancelled = jdbc.sql("select max(id) from card where environment_id = 2 and status = 4")
                .query(Long.class)
                .single();

        CardPages.go("cards/" + cancelled);

        assertThat(CardPages.page())
                .contains("Card " + cancelled)
                .contains("Completed by the customer")
                .contains("headline");
    }

    @Test
    void linksToTheJobThatCancelledACard() {
        signIn(DemoAccount.VIEWER);
        var id = jdbc.sql("select min(id) from card where environment_id = 2 and status = 7")
                .query(Long.class)
                .single();
        jdbc.sql("update card_state set cancel_job_id = 12 where card_id = :id")
                .param("id", id)
                .update();

        CardPages.go("cards/" + id);

        assertThat(_get(Anchor.class, search -> search.withText("by job 12")).getHref())
                .isEqualTo("tools/cancel-cards/jobs/12?environment=2");
    }

    @Test
    void knowsNoCardOfAnotherEnvironment() {
        signIn(DemoAccount.VIEWER);
        var id = jdbc.sql("select max(id) from card where environment_id = 2")
                .query(Long.class)
                .single();

        browse("cards/" + id + "?environment=1");

        assertThat(CardPages.page()).doesNotContain("What it carries");
    }

    @Test
    void saysWhatIsMissingAndWhomToAsk() {
        signIn(DemoAccount.VIEWER);
        var member = jdbc.sql("select id from member where email = :email")
                .param("email", DemoAccount.VIEWER.email())
                .query(Integer.class)
                .single();
        var groups = jdbc.sql("select member_group_id from member_group_member where member_id = :member")
                .param("member", member)
                .query(Integer.class)
                .list();
        jdbc.sql("delete from member_group_member where member_id = :member")
                .param("member", member)
                .update();
        try {
            CardPages.go("cards");
            assertThat(CardPages.page()).contains("Seeing cards takes View on Card instance");
            _assertNone(Grid.class);
            CardPages.go("customers");
            assertThat(CardPages.page()).contains("Seeing a customer’s stream takes View on Customer");
            CardPages.go("customers/customer-00001");
            assertThat(CardPages.page()).contains("Seeing a customer’s stream takes View on Customer");
            assertThat(CardPages.page()).doesNotContain("In the stream now");
        } finally {
            groups.forEach(group -> jdbc.sql(
                            "insert into member_group_member (member_group_id, member_id) values (:group, :member)")
                    .param("group", group)
                    .param("member", member)
                    .update());
        }
    }
}
