package io.cardworkbench.cards.ui.criteria;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.kit.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class ValuesFieldTest extends KaribuTest {

    @Autowired
    private Clock clock;

    private CriteriaBuilder builder;

    @BeforeEach
    void addCardIds() {
        builder = CriteriaBuilder.forCancelling(
                Texts.of(UI.getCurrent()), clock, new TemplateChoice(true, List.of()), () -> {});
        UI.getCurrent().add(builder);
        _click(_get(NativeButton.class, search -> search.withText("Card ID")));
    }

    @Test
    void asksForTheColumnOfAFileAndPreselectsTheNamedOne() {
        upload("amount;cardInstanceId\n100;1\n200;2".getBytes(StandardCharsets.UTF_8));

        assertThat(page()).contains("Take these values").doesNotContain("Open cards with");
        assertThat(canBeReviewed()).isFalse();

        click("Take these values");

        assertThat(page()).contains("Open cards with card ID “1” or “2”.");
    }

    @Test
    void takesNoneOfSeveralColumnsBeforeItIsChosen() {
        fire("values-pasted", "120001\t42\n120002\t42");

        assertThat(page()).contains("Complete or remove: Card ID").doesNotContain("Open cards with");

        click("Take none");

        assertThat(page()).doesNotContain("Open cards with");
    }

    @Test
    void saysWhatWasTakenForAHeadingAndTakesItBack() {
        fire("values-pasted", "Card ID\n1\n2");

        assertThat(page())
                .contains("“Card ID” was taken for the heading")
                .contains("Open cards with card ID “1” or “2”.");

        click("Read it another way");

        assertThat(page()).contains("Take these values").doesNotContain("Open cards with");
    }

    @Test
    void takesBackAListButNotWhatWasGivenSince() {
        fire("value-typed", "7");
        fire("values-pasted", "Card ID\n1\n7\n12x");
        fire("value-typed", "3");
        click("Read it another way");
        click("Take none");

        assertThat(page()).contains("Open cards with card ID “7” or “3”.").doesNotContain("is not a whole number");
    }

    @Test
    void isNotToBeReviewedBeforeWhatLooksDoubtfulIsSaidToBeMeant() {
        fire("value-typed", "1");
        _click(_get(NativeButton.class, search -> search.withText("User ID")));
        _setValue(_get(TextArea.class, search -> search.withLabel("User ID")), "'00123");

        assertThat(page()).contains("Is this meant? “'00123”");
        assertThat(canBeReviewed()).isFalse();

        click("It is meant");

        assertThat(page()).doesNotContain("Is this meant?");
        assertThat(canBeReviewed()).isTrue();
    }

    @Test
    void keepsTheGoodValuesAndNamesTheBad() {
        fire("values-pasted", "1\n12x\n2");

        assertThat(page()).contains("2 values").contains("“12x” is not a whole number");
        assertThat(canBeReviewed()).isFalse();

        click("Leave them out");

        assertThat(page()).contains("Open cards with card ID “1” or “2”.");
        assertThat(canBeReviewed()).isTrue();
    }

    @Test
    void keepsWhatIsTypedAsOneValue() {
        fire("value-typed", "120,001");

        assertThat(page()).contains("“120,001” is not a whole number");
        assertThat(canBeReviewed()).isFalse();
    }

    @Test
    void refusesAFileThatIsNotUtf8() {
        upload("1\nü".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problem()).startsWith("Card ID: the file is not UTF-8 text.");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        upload("1\n".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(problem()).isEqualTo("Card ID takes a .csv or .txt file of at most 5 MB, one at a time.");
    }

    @Test
    void refusesAFileWithoutValues() {
        upload("cardInstanceId\n".getBytes(StandardCharsets.UTF_8));

        assertThat(problem()).startsWith("Card ID: there are no values in it.");
    }

    @Test
    void countsRepeats() {
        fire("values-pasted", "1\n2\n3\n2");

        assertThat(page()).contains("3 values, 1 repeat left out").contains("Open cards with card ID “1”, “2” or “3”.");
    }

    private boolean canBeReviewed() {
        return builder.selection().peek().canBeReviewed();
    }

    private String page() {
        return builder.getElement().getTextRecursively();
    }

    private static void click(String button) {
        _click(_get(Button.class, search -> search.withText(button)));
    }

    private static void fire(String event, String text) {
        var data = JsonNodeFactory.instance.objectNode().put("event.detail", text);
        BasicUtilsKt._fireDomEvent(_get(TextArea.class), event, data);
    }

    private static String problem() {
        return _get(TextArea.class).getErrorMessage();
    }

    private static void upload(byte[] content) {
        UploadKt._upload(_get(Upload.class), "values.csv", content);
        MockVaadin.clientRoundtrip(false);
    }
}
