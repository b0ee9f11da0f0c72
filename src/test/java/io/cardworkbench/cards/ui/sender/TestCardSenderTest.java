package io.cardworkbench.cards.ui.sender;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.ui.CardFace;
import io.cardworkbench.cards.ui.CardPages;
import io.cardworkbench.kit.moment.MomentField;
import io.cardworkbench.kit.moment.MomentParts;
import io.cardworkbench.start.DemoAccount;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestCardSenderTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sendsCopiesToEachCustomerInSlicesAndLeadsToTheCards() {
        var customers = unique("sender-");
        signIn(DemoAccount.EDITOR);
        CardPages.go("tools/test-card-sender");
        chooseTemplate();
        type(IntStream.range(0, 1_500).mapToObj(i -> customers + "-" + i).collect(Collectors.joining("\n")));
        _setValue(_get(IntegerField.class), 2);

        CardPages.click("Send cards");

        eventually(() -> assertThat(CardPages.page()).contains("Sent 3,000 cards to 1,500 customers"));
        assertThat(count("user_id like '" + customers + "-%' and not live")).isEqualTo(3_000);
        CardPages.go(_get(RouterLink.class, search -> search.withText("Show these cards"))
                .getHref()
                .replaceAll("&?environment=2", ""));
        assertThat(CardPages.page()).contains("3,000 cards");
    }

    @Test
    void sendsOnceHoweverOftenTheButtonIsPressed() {
        var customer = unique("pressed-twice-");
        signIn(DemoAccount.EDITOR);
        CardPages.go("tools/test-card-sender");
        chooseTemplate();
        type(customer);

        CardPages.click("Send cards");
        eventually(() -> assertThat(CardPages.page()).contains("Sent 1 card to 1 customer"));

        assertThat(CardPages.button("Send cards").isEnabled()).isFalse();
        CardPages.click("Send once more");
        eventually(() -> assertThat(count("user_id = '" + customer + "'")).isEqualTo(2));

        type("another");
        assertThat(CardPages.button("Send cards").isEnabled()).isTrue();
    }

    @Test
    void showsWhatCustomersWillSee() {
        signIn(DemoAccount.EDITOR);
        CardPages.go("tools/test-card-sender");
        _assertNone(CardFace.class);

        chooseTemplate();

        var face = _get(CardFace.class).getElement();
        assertThat(face.getTextRecursively()).isEqualTo(templates().getValue().name());
        assertThat(face.getAttribute("aria-label")).isEqualTo("As the customer sees it");
    }

    @Test
    void saysWhatIsMissing() {
        signIn(DemoAccount.EDITOR);
        CardPages.go("tools/test-card-sender");

        CardPages.click("Send cards");
        assertThat(templates().getErrorMessage()).isEqualTo("Choose a card template.");

        chooseTemplate();
        CardPages.click("Send cards");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Give at least one user ID.");
    }

    @Test
    void refusesAnExpiryThatHasPassed() {
        signIn(DemoAccount.EDITOR);
        CardPages.go("tools/test-card-sender");
        chooseTemplate();
        type("expired-before");
        var expiry = _get(MomentField.class, search -> search.withLabel("Expires"));
        _setValue(expiry, Instant.parse("2020-01-01T00:00:00Z"));

        CardPages.click("Send cards");

        eventually(() -> assertThat(CardPages.page())
                .contains("Ended after 0 of 1 cards")
                .contains("choose a time in the future"));
        assertThat(count("user_id = 'expired-before'")).isZero();
    }

    @Test
    void sendsNothingUntilTheHourIsOneThatIsThere() {
        inBerlin();
        var customer = unique("hours-");
        signIn(DemoAccount.EDITOR);
        CardPages.go("tools/test-card-sender");
        chooseTemplate();
        type(customer);
        var embargo = MomentParts.of("Embargo until");

        embargo.choose("2027-03-28", "02:30");
        CardPages.click("Send cards");

        assertThat(embargo.error()).contains("There is no 02:30 on Sun 28 Mar 2027 in Europe/Berlin");
        assertThat(count("user_id = '" + customer + "'")).isZero();

        embargo.choose("2027-10-31", "02:30");
        CardPages.click("Send cards");

        assertThat(embargo.error()).contains("02:30 comes twice on Sun 31 Oct 2027 in Europe/Berlin");
        assertThat(count("user_id = '" + customer + "'")).isZero();

        embargo.answer("2027-10-31T01:30:00Z");
        CardPages.click("Send cards");

        eventually(() -> assertThat(CardPages.page()).contains("Sent 1 card to 1 customer"));
        assertThat(jdbc.sql("select embargo_until from card where user_id = :customer")
                        .param("customer", customer)
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo("2027-10-31T01:30:00Z");
    }

    @Test
    void isDisabledWithoutEditOnCardInstanceAndRefusesAForgedClick() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("tools/test-card-sender");
        assertThat(CardPages.page())
                .contains("Sending cards takes Edit on Card instance")
                .contains("Editors");
        assertThat(CardPages.button("Send cards").isEnabled()).isFalse();

        chooseTemplateByForce();
        _get(TextArea.class).setValue("forged");
        var button = CardPages.button("Send cards");
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));

        eventually(() -> assertThat(CardPages.page()).contains("You have lost the permission"));
        assertThat(count("user_id = 'forged'")).isZero();
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from card where " + condition)
                .query(Integer.class)
                .single();
    }

    private static void chooseTemplate() {
        var choice = templates();
        _setValue(choice, choice.getGenericDataView().getItems().findFirst().orElseThrow());
    }

    private static void chooseTemplateByForce() {
        var choice = templates();
        choice.setValue(choice.getGenericDataView().getItems().findFirst().orElseThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<CardTemplate> templates() {
        return _get(ComboBox.class, search -> search.withLabel("Card template"));
    }

    private static void type(String text) {
        _setValue(_get(TextArea.class), text);
    }
}
