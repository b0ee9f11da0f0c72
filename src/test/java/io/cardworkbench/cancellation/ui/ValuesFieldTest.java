package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ValuesFieldTest extends KaribuTest {

    @BeforeEach
    void addCardIds() {
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.addCriterion("Card ID");
    }

    @Test
    void takesTheNamedColumnOfAFile() {
        upload("amount;cardInstanceId\n100;1\n200;2".getBytes(StandardCharsets.UTF_8));

        assertThat(ToolPage.page()).contains("Open cards with card ID “1” or “2”.");
    }

    @Test
    void refusesAFileWithSeveralColumns() {
        upload("1;100\n2;200".getBytes(StandardCharsets.UTF_8));

        assertThat(problem())
                .startsWith("Card ID: the file has several columns.")
                .contains("“cardInstanceId”");
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

        assertThat(problem()).startsWith("Card ID: the file has no values.");
    }

    @Test
    void takesAPastedListWithAnySeparator() {
        var pasted = JsonNodeFactory.instance
                .objectNode()
                .put("/[\\n\\r,;\\t]/.test(event.clipboardData.getData('text'))", true)
                .put("event.clipboardData.getData('text')", "1, 2;3\n2");
        BasicUtilsKt._fireDomEvent(_get(TextArea.class), "paste", pasted);

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
