package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValuesFieldTest extends KaribuTest {

    @BeforeEach
    void addCardIds() {
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.addCriterion("Card ID");
    }

    @Test
    void asksForTheColumnOfAFileAndPreselectsTheNamedOne() {
        upload("amount;cardInstanceId\n100;1\n200;2".getBytes(StandardCharsets.UTF_8));

        assertThat(ToolPage.page()).contains("Take these values").doesNotContain("Open cards with");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        ToolPage.click("Take these values");

        assertThat(ToolPage.page()).contains("Open cards with card ID “1” or “2”.");
    }

    @Test
    void takesNoneOfSeveralColumnsBeforeItIsChosen() {
        ToolPage.paste("Card ID", "120001\t42\n120002\t42");

        assertThat(ToolPage.page()).contains("Complete or remove: Card ID").doesNotContain("Open cards with");

        ToolPage.click("Take none");

        assertThat(ToolPage.page()).doesNotContain("Open cards with");
    }

    @Test
    void saysWhatWasTakenForAHeadingAndTakesItBack() {
        ToolPage.paste("Card ID", "Card ID\n1\n2");

        assertThat(ToolPage.page())
                .contains("“Card ID” was taken for the heading")
                .contains("Open cards with card ID “1” or “2”.");

        ToolPage.click("Read it another way");

        assertThat(ToolPage.page()).contains("Take these values").doesNotContain("Open cards with");
    }

    @Test
    void takesBackAListButNotWhatWasGivenSince() {
        ToolPage.enter("Card ID", "7");
        ToolPage.paste("Card ID", "Card ID\n1\n7\n12x");
        ToolPage.enter("Card ID", "3");
        ToolPage.click("Read it another way");
        ToolPage.click("Take none");

        assertThat(ToolPage.page())
                .contains("Open cards with card ID “7” or “3”.")
                .doesNotContain("is not a whole number");
    }

    @Test
    void reviewsNothingDoubtfulBeforeItIsSaidToBeMeant() {
        ToolPage.addCriterion("User ID");
        ToolPage.enter("Card ID", "1");
        ToolPage.type("User ID", "'00123");

        assertThat(ToolPage.page()).contains("Is this meant? “'00123”");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        ToolPage.click("It is meant");

        assertThat(ToolPage.page()).doesNotContain("Is this meant?");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void keepsTheGoodValuesAndNamesTheBad() {
        ToolPage.paste("Card ID", "1\n12x\n2");

        assertThat(ToolPage.page()).contains("2 values").contains("“12x” is not a whole number");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();

        ToolPage.click("Leave them out");

        assertThat(ToolPage.page()).contains("Open cards with card ID “1” or “2”.");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void keepsWhatIsTypedAsOneValue() {
        ToolPage.enter("Card ID", "120,001");

        assertThat(ToolPage.page()).contains("“120,001” is not a whole number");
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isFalse();
    }

    @Test
    void refusesAFileThatIsNotUtf8() {
        upload("1\nü".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problem()).startsWith("Card ID: the file is not UTF-8 text.");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        upload("1\n".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(problem()).isEqualTo("Card ID takes a .csv or .txt file of at most 5 MB.");
    }

    @Test
    void refusesAFileWithoutValues() {
        upload("cardInstanceId\n".getBytes(StandardCharsets.UTF_8));

        assertThat(problem()).startsWith("Card ID: there are no values in it.");
    }

    @Test
    void countsRepeats() {
        ToolPage.paste("Card ID", "1\n2\n3\n2");

        assertThat(ToolPage.page())
                .contains("3 values, 1 repeat left out")
                .contains("Open cards with card ID “1”, “2” or “3”.");
    }

    private static String problem() {
        return _get(TextArea.class).getErrorMessage();
    }

    private static void upload(byte[] content) {
        UploadKt._upload(_get(Upload.class), "values.csv", content);
        MockVaadin.clientRoundtrip(false);
    }
}
