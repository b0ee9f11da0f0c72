package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.cancellation.ui.steps.FoldedCriteria;
import io.cardworkbench.cancellation.ui.steps.PreparingReview;
import io.cardworkbench.cancellation.ui.steps.ReviewBreakdown;
import io.cardworkbench.cancellation.ui.steps.ShareNotice;
import io.cardworkbench.cards.OwnTemplates;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.ui.criteria.CriteriaBuilder;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.moment.MomentField;
import io.cardworkbench.kit.moment.MomentParts;
import io.cardworkbench.start.DemoAccount;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

class CancelCardsToolTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnTemplates ownTemplates;

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void leadsFromCriteriaThroughAReviewToACompletedJob() {
        var evening = ownTemplate("VIP evening");
        ToolPage.open();
        ToolPage.selectTemplate(evening);
        assertThat(ToolPage.page()).contains("Open cards of “" + evening + "”.");

        ToolPage.review();
        var matched = ToolPage.reviewHeading();
        assertThat(matched).matches("\\d+ cards match");
        assertThat(ToolPage.page()).contains("of all").contains("All 30 cards");
        _setValue(_get(TextArea.class, search -> search.withLabel("Reason (optional)")), "The evening is off");
        ToolPage.click("Cancel cards now");

        assertThat(_find(JobBox.class)).isNotEmpty();
        _assertNone(ReviewResult.class);
        eventually(() -> assertThat(ToolPage.text(_find(JobBox.class).getFirst()))
                .contains("Completed")
                .contains(matched.replace("match", "cancelled"))
                .contains("Open cards of “" + evening + "”.")
                .contains("by " + DemoAccount.ADMIN.email()));
    }

    @Test
    void saysHowManyCardsMatchWhileTheyAreChosen() {
        var evening = ownTemplate("VIP evening", 30);
        var opening = ownTemplate("Store opening", 1_234);
        ToolPage.open();
        ToolPage.selectTemplate(evening);
        ToolPage.chooseTemplate(opening);
        eventually(() -> assertThat(ToolPage.page()).contains("About 1,200 open cards match."));

        ToolPage.chooseTemplate(evening);
        eventually(() -> assertThat(ToolPage.page()).contains("30 open cards match at present."));
        ToolPage.addCriterion("Event name");
        assertThat(_get(LiveCount.class).getElement().getTextRecursively()).isEmpty();

        ToolPage.type("Event name", "never");
        eventually(() -> assertThat(ToolPage.page()).contains("No open card matches at present."));
        ToolPage.review();
        _assertNone(LiveCount.class);

        ToolPage.click("Back");
        eventually(() -> assertThat(ToolPage.page()).contains("No open card matches at present."));
    }

    @Test
    void roundsWhatChangesWhileOneReads() {
        var texts = Texts.of(UI.getCurrent());
        assertThat(LiveCount.words(texts, 1)).isEqualTo("1 open card matches at present.");
        assertThat(LiveCount.words(texts, 999)).isEqualTo("999 open cards match at present.");
        assertThat(LiveCount.words(texts, 2_147)).isEqualTo("About 2,100 open cards match.");
        assertThat(LiveCount.words(texts, 99_700)).isEqualTo("About 100,000 open cards match.");
        assertThat(LiveCount.words(texts, 100_001)).isEqualTo("More than 100,000 open cards match.");
    }

    @Test
    void isReadyForSomethingNewOnceAJobHasStarted() {
        var evening = ownTemplate("VIP evening");
        ToolPage.open();
        ToolPage.selectTemplate(evening);
        ToolPage.review();

        ToolPage.button("Cancel cards now").click();

        assertThat(shownAddress()).isEqualTo("tools/cancel-cards?environment=2");
        _assertNone(MultiSelectComboBox.class);
        assertThat(ToolPage.page()).contains("Add at least one criterion");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();
    }

    @Test
    void offersNoReviewWithoutACompleteCriterion() {
        ToolPage.open();
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();
        assertThat(ToolPage.page()).contains("Add at least one criterion");

        ToolPage.addCriterion("Event name");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();
        assertThat(ToolPage.page()).contains("Complete or remove: Event name.");

        ToolPage.type("Event name", "birthday");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void saysThatAllThreeStatusesAreNoRestriction() {
        ToolPage.open();
        ToolPage.addCriterion("Status");
        CheckboxGroup<CardStatus> statuses = _get(CheckboxGroup.class);
        _setValue(statuses, CardStatus.open());
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();
        assertThat(ToolPage.page()).contains("All three statuses together are every open card");

        _setValue(statuses, Set.of(CardStatus.ACTIVE, CardStatus.SNOOZED));
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
        assertThat(ToolPage.page()).contains("Active and snoozed cards.");
    }

    @Test
    void takesTemplatesAndStatusesByNameAndIdFromAPastedList() {
        ToolPage.open();
        ToolPage.addCriterion("Card template");
        ToolPage.addCriterion("Status");
        var id = jdbc.sql("select id from card_template where environment_id = 2 and name = 'Store opening'")
                .query(Integer.class)
                .single();

        pasteInto(MultiSelectComboBox.class, "Card template\n\"VIP evening\"\n" + id);
        pasteInto(CheckboxGroup.class, "Active, snoozed");

        assertThat(ToolPage.page()).contains("Active and snoozed cards of “VIP evening” or “Store opening”.");
    }

    @Test
    void saysWhatOfAPastedListItDoesNotKnow() {
        ToolPage.open();
        ToolPage.addCriterion("Card template");
        pasteInto(MultiSelectComboBox.class, "VIP evening\nVIP morning");

        assertThat(ToolPage.page()).contains("Card template: nothing here is called “VIP morning”");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        ToolPage.click("Leave them out");

        assertThat(ToolPage.page()).contains("Open cards of “VIP evening”.");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void asksWhichOfTwoTemplatesAPastedNameMeans() {
        var name = ownTemplate("Which sale");
        ownTemplates.make(name.toUpperCase(Locale.ROOT), 1);
        ToolPage.open();
        ToolPage.addCriterion("Card template");
        pasteInto(MultiSelectComboBox.class, "VIP evening\n" + name.toLowerCase(Locale.ROOT));

        assertThat(ToolPage.page())
                .contains("Card template: which one is meant by “" + name.toLowerCase(Locale.ROOT) + "”?")
                .contains(name + " (" + idOf(name) + ")")
                .contains("None of them");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        ToolPage.click(name.toUpperCase(Locale.ROOT) + " (" + idOf(name.toUpperCase(Locale.ROOT)) + ")");

        assertThat(ToolPage.page())
                .contains("Open cards of “VIP evening” or “" + name.toUpperCase(Locale.ROOT) + "”.")
                .doesNotContain("which one is meant");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void asksWhetherAPastedLineIsOneTemplateOrSeveral() {
        var gold = ownTemplate("Gold");
        var silver = ownTemplate("silver");
        ownTemplates.make(gold + ", " + silver, 1);
        ToolPage.open();
        ToolPage.addCriterion("Card template");
        pasteInto(MultiSelectComboBox.class, gold + ", " + silver);
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        ToolPage.click("2 of them: %s (%d), %s (%d)".formatted(gold, idOf(gold), silver, idOf(silver)));

        assertThat(ToolPage.page()).contains("Open cards of “" + gold + "” or “" + silver + "”.");
    }

    @Test
    void takesNothingWhereNoneOfTheNamedIsMeant() {
        var name = ownTemplate("Neither");
        ownTemplates.make(name.toUpperCase(Locale.ROOT), 1);
        ToolPage.open();
        ToolPage.addCriterion("Card template");
        pasteInto(MultiSelectComboBox.class, name.toLowerCase(Locale.ROOT));

        ToolPage.click("None of them");

        assertThat(_get(MultiSelectComboBox.class).isEmpty()).isTrue();
        assertThat(ToolPage.page())
                .contains("Complete or remove: Card template.")
                .doesNotContain("which one is meant");
    }

    @Test
    void reviewsNothingUntilTheHourIsOneThatIsThere() {
        inBerlin();
        ToolPage.open();
        ToolPage.addCriterion("Event name");
        ToolPage.type("Event name", "birthday");
        ToolPage.addCriterion("Sent");
        var from = MomentParts.of("Sent from");

        from.choose("2026-03-29", "02:30");

        assertThat(shownAddress()).isEqualTo("tools/cancel-cards?environment=2");
        assertThat(from.error()).contains("There is no 02:30 on Sun 29 Mar 2026 in Europe/Berlin");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        from.choose("2026-10-25", "02:30");

        assertThat(from.error()).contains("02:30 comes twice on Sun 25 Oct 2026 in Europe/Berlin");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        from.answer("2026-10-25T01:30:00Z");

        assertThat(ToolPage.page()).contains("sent from 25 Oct 2026, 02:30 UTC+01:00");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void keepsATemplateThatIsNotThere() {
        ToolPage.go("tools/cancel-cards?environment=2&cardTemplateId=999999&eventName=birthday");
        assertThat(ToolPage.page()).contains("Open cards of “999999” with event name “birthday”.");

        ToolPage.type("Event name", "other");
        assertThat(ToolPage.page()).contains("Open cards of “999999” with event name “birthday” or “other”.");
    }

    private static void pasteInto(Class<? extends Component> field, String text) {
        var wrapper = _get(field).getParent().orElseThrow();
        var data = JsonNodeFactory.instance.objectNode().put("event.detail", text);
        BasicUtilsKt._fireDomEvent(wrapper, "values-pasted", data);
    }

    @Test
    void refusesAnEndThatIsNotAfterTheBeginning() {
        ToolPage.open();
        ToolPage.addCriterion("Sent");
        _setValue(
                _get(MomentField.class, search -> search.withLabel("Sent from")),
                Instant.parse("2026-11-02T00:00:00Z"));
        _setValue(
                _get(MomentField.class, search -> search.withLabel("Sent before")),
                Instant.parse("2026-11-01T00:00:00Z"));

        assertThat(ToolPage.page()).contains("Sent: the end has to be later than the beginning.");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();
    }

    @Test
    void saysWithTheTimeZoneWhenCardsWereSent() {
        ToolPage.open();
        ToolPage.addCriterion("Sent");
        _setValue(
                _get(MomentField.class, search -> search.withLabel("Sent from")),
                Instant.parse("2026-11-01T00:00:00Z"));

        assertThat(ToolPage.page()).contains("Open cards sent from 1 Nov 2026, 00:00 (");
    }

    @Test
    void refusesTheTenThousandAndFirstValueAndKeepsTheOthers() {
        ToolPage.open();
        ToolPage.addCriterion("User ID");
        ToolPage.paste("User ID", values(10_000));
        assertThat(ToolPage.page()).contains("10,000 values").contains("and 9,994 more");

        ToolPage.type("User ID", "one-more");
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("User ID takes at most 10,000 values; these would make 10,001. Nothing was added.");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        ToolPage.type("User ID", "");
        assertThat(ToolPage.page()).contains("10,000 values").contains("Open cards for any of 10,000 user IDs.");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void namesTheFieldAndTheRuleOfAValueThatIsRefused() {
        ToolPage.open();
        ToolPage.addCriterion("Card ID");
        ToolPage.type("Card ID", "12; drop table card");
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("Card ID: “12; drop table card” is not a whole number, in digits only.");

        ToolPage.addCriterion("User ID");
        ToolPage.type("User ID", "x".repeat(500));
        assertThat(_get(TextArea.class, search -> search.withLabel("User ID")).getErrorMessage())
                .startsWith("User ID: “xxx")
                .endsWith("…” has more than 255 characters.");
    }

    @Test
    void countsRepeatsAndNamesTheFirstValues() {
        ToolPage.open();
        ToolPage.addCriterion("User ID");
        ToolPage.paste("User ID", "userId\n\"b\"\na\nb\n🎉");

        assertThat(ToolPage.page())
                .contains("3 values, 1 repeat left out")
                .contains("Open cards for user ID “b”, “a” or “🎉”.");
    }

    @Test
    void saysWhichValuesMatchNothingAndHasNothingToConfirm() {
        ToolPage.open();
        ToolPage.addCriterion("User ID");
        ToolPage.type("User ID", "nobody\nnobody-else");
        ToolPage.review();

        assertThat(ToolPage.reviewHeading()).isEqualTo("No open card matches");
        assertThat(ToolPage.page()).contains("User ID: 2 (“nobody”, “nobody-else”)");
        _assertNone(ConfirmCancel.class);
        _assertNone(Grid.class);
    }

    @Test
    void reviewsAgainWithoutTheValuesThatMatchNothing() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.addCriterion("Event name");
        ToolPage.paste("Event name", "sent\n" + values(12));
        ToolPage.review();
        var heading = ToolPage.reviewHeading();
        assertThat(ToolPage.text(_get(UnmatchedValues.class)))
                .contains("Event name: 12 (“user-0”")
                .contains("Show all 12")
                .contains("user-11");

        ToolPage.click("Review without these values");

        eventually(() -> _assertOne(ConfirmCancel.class));
        assertThat(ToolPage.reviewHeading()).isEqualTo(heading);
        assertThat(ToolPage.text(_get(FoldedCriteria.class))).contains("with event name “sent”.");
        _assertNone(UnmatchedValues.class);
    }

    @Test
    void foldsTheCriteriaWhileTheyAreCheckedAndUnfoldsThemToBeChanged() {
        var travel = ownTemplate("Travel notice");
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.review();
        _assertOne(ConfirmCancel.class);
        _assertNone(CriteriaBuilder.class);
        assertThat(ToolPage.text(_get(FoldedCriteria.class))).contains("Open cards of “" + opening + "”.");

        ToolPage.click("Change");

        _assertNone(ConfirmCancel.class);
        _assertNone(FoldedCriteria.class);
        ToolPage.chooseTemplate(travel);
        ToolPage.review();
        assertThat(ToolPage.text(_get(FoldedCriteria.class))).contains("Open cards of “" + travel + "”.");
    }

    @Test
    void saysAtWhichStepOneIs() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        assertThat(step()).isEqualTo("Choose");

        ToolPage.review();
        assertThat(step()).isEqualTo("Check");

        ToolPage.click("Cancel cards now");
        assertThat(step()).isEqualTo("Done, done");
        assertThat(ToolPage.page()).contains("Started: 30 cards in Sandbox");

        ToolPage.addCriterion("Event name");
        assertThat(step()).isEqualTo("Choose");
        assertThat(ToolPage.page()).doesNotContain("Started: 30 cards");
    }

    @Test
    void leadsWithOnePrimaryButtonAtATime() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        assertThat(primaryButtons()).containsExactly("Review before cancelling");

        ToolPage.review();
        assertThat(primaryButtons()).containsExactly("Cancel cards now");
    }

    @Test
    void namesOnTheButtonHowManyCardsAreCancelledWhere() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.review();

        assertThat(ToolPage.text(ToolPage.button("Cancel cards now").getSuffixComponent()))
                .isEqualTo("30 cards in Sandbox");
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsALargePartOfTheEnvironmentStandOut() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.review();
        _assertNone(ShareNotice.class);

        ToolPage.open();
        ToolPage.addCriterion("Status");
        _setValue(_get(CheckboxGroup.class), Set.of(CardStatus.ACTIVE, CardStatus.SNOOZED));
        ToolPage.review();
        assertThat(ToolPage.text(_get(ShareNotice.class)))
                .matches("A large part: [\\d.]+% of everything that is open in Sandbox\\..*");
    }

    @Test
    @SuppressWarnings("unchecked")
    void namesTheTemplatesBeyondTheFirstEightOnDemand() {
        ToolPage.open();
        ToolPage.addCriterion("Status");
        CheckboxGroup<CardStatus> statuses = _get(CheckboxGroup.class);
        _setValue(statuses, Set.of(CardStatus.ACTIVE));
        ToolPage.review();

        var others = _get(_get(ReviewBreakdown.class), Details.class);
        assertThat(others.getSummaryText()).matches("\\d+ more templates · [\\d,]+ cards");
        assertThat(others.isOpened()).isFalse();
        var more = Integer.parseInt(others.getSummaryText().replaceAll(" .*", ""));
        assertThat(others.getContent().findFirst().orElseThrow().getElement().getChildCount())
                .isEqualTo(more);
    }

    @Test
    void goesBackToTheCriteriaWithoutLosingThem() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.review();
        ToolPage.click("Back");

        _assertNone(ReviewResult.class);
        assertThat(ToolPage.page()).contains("Open cards of “" + opening + "”.");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void wantsTheNumberOfManyCardsTyped() {
        var purchase = ownTemplate("Rate your purchase", 1_000);
        ToolPage.open();
        ToolPage.selectTemplate(purchase);
        ToolPage.review();
        var number = ToolPage.reviewHeading().replace(" cards match", "");
        var confirm = ToolPage.button("Cancel cards now");
        assertThat(number).contains(",");
        assertThat(confirm.isEnabled()).isFalse();

        ToolPage.typeNumber("1");
        assertThat(confirm.isEnabled()).isFalse();
        ToolPage.typeNumber(number);
        assertThat(confirm.isEnabled()).isTrue();
        ToolPage.typeNumber(number.replace(",", ""));
        assertThat(confirm.isEnabled()).isTrue();
        ToolPage.typeNumber(number + "0");
        assertThat(confirm.isEnabled()).isFalse();
    }

    @Test
    void findsTheReviewAgainAtItsAddress() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.addCriterion("Event name");
        ToolPage.type("Event name", "sent\nnever");
        ToolPage.review();
        var heading = ToolPage.reviewHeading();
        var review = _get(ConfirmCancel.class).review();

        ToolPage.go("tools/cancel-cards?environment=%d&review=%s".formatted(environment(), review));

        assertThat(ToolPage.reviewHeading()).isEqualTo(heading);
        _assertOne(ConfirmCancel.class);
        assertThat(ToolPage.text(_get(FoldedCriteria.class)))
                .contains("Open cards of “" + opening + "” with event name “sent” or “never”.");
    }

    @Test
    void saysThatAReviewIsGone() {
        ToolPage.open();
        ToolPage.go("tools/cancel-cards?environment=%d&review=%s".formatted(environment(), UUID.randomUUID()));

        assertThat(ToolPage.page()).contains("This review is not there any more");
        _assertNone(ConfirmCancel.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheDraftInTheAddress() {
        ToolPage.open();
        ToolPage.addCriterion("Status");
        _setValue(_get(CheckboxGroup.class), Set.of(CardStatus.ACTIVE));
        ToolPage.addCriterion("Event name");
        ToolPage.type("Event name", "birthday");
        var address = shownAddress();
        ToolPage.go("tools");
        ToolPage.go(address);

        assertThat(ToolPage.page()).contains("Active cards with event name “birthday”.");
    }

    @Test
    void keepsADraftThatNoAddressHolds() {
        ToolPage.open();
        ToolPage.addCriterion("User ID");
        ToolPage.paste("User ID", values(1_000));
        var address = shownAddress();
        ToolPage.go("tools");
        ToolPage.go(address);

        assertThat(address).hasSizeLessThan(120);
        assertThat(ToolPage.page()).contains("1,000 values");

        signIn(DemoAccount.OWNER);
        ToolPage.go(address);
        assertThat(ToolPage.page())
                .contains("The criteria of this address are not there")
                .doesNotContain("Open cards with");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();
    }

    @Test
    void keepsNoPartOfADraftThatCanNotBeReadAsAWhole() {
        ToolPage.open();
        ToolPage.addCriterion("Event name");
        ToolPage.type("Event name", "birthday");
        ToolPage.addCriterion("Card ID");
        ToolPage.type("Card ID", "12o");

        assertThat(shownAddress()).isEqualTo("tools/cancel-cards?environment=2");
    }

    @Test
    void takesNothingFromAnAddressOfWhichAPartCanNotBeRead() {
        for (var part :
                List.of("cardInstanceId=12o", "status=completed", "createdFrom=x", "event=x", "review=1 or 1=1")) {
            ToolPage.go("tools/cancel-cards?environment=2&userId=customer-00001&" + part);

            assertThat(ToolPage.page()).as(part).contains("This address can’t be followed");
            assertThat(ToolPage.button("Review before cancelling").isEnabled())
                    .as(part)
                    .isFalse();
        }
    }

    @Test
    void givesUpAReviewThatTakesTooLong() {
        var statement = ownTemplate("Monthly statement");
        ToolPage.open();
        ToolPage.selectTemplate(statement);
        try (var _ = HeldReviews.all(jdbc)) {
            ToolPage.click("Review before cancelling");
            ToolPage.click("Give up");

            _assertNone(PreparingReview.class);
        }

        _assertNone(ReviewResult.class);
        assertThat(ToolPage.page()).contains("Open cards of “" + statement + "”.");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void startsNoJobFromAReviewThatHasExpired() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.review();
        if (!ToolPage.button("Cancel cards now").isEnabled()) {
            ToolPage.typeNumber(ToolPage.reviewHeading().replaceAll("\\D", ""));
        }
        jdbc.sql("update review set expires = created where id = :id")
                .param("id", _get(ConfirmCancel.class).review().value())
                .update();
        ToolPage.click("Cancel cards now");

        _assertNone(ConfirmCancel.class);
        assertThat(ToolPage.page()).contains("This review has expired").contains("Nothing was cancelled; review again");
        ToolPage.click("Review again");
        eventually(() -> _assertOne(ConfirmCancel.class));
    }

    @Test
    void opensWithoutAReviewWhereTheAddressNamesNone() {
        ToolPage.open();
        ToolPage.go("tools/cancel-cards?environment=%d&review=%s".formatted(environment(), "1 or 1=1"));

        _assertOne(CancelCardsTool.class);
        _assertNone(ReviewResult.class);
    }

    private static String step() {
        return ToolPage.text(_get(
                ListItem.class,
                search -> search.withPredicate(item -> item.getElement().hasAttribute("aria-current"))));
    }

    private static List<String> primaryButtons() {
        return _find(
                        Button.class,
                        search -> search.withPredicate(
                                button -> button.getThemeNames().contains("primary")))
                .stream()
                .map(Button::getText)
                .toList();
    }

    private int idOf(String template) {
        return jdbc.sql("select id from card_template where environment_id = 2 and name = :name")
                .param("name", template)
                .query(Integer.class)
                .single();
    }

    private static int environment() {
        return EnvironmentScope.of(UI.getCurrent()).id().value();
    }

    private static String values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "user-" + i).collect(Collectors.joining("\n"));
    }
}
