package io.cardworkbench.cards.ui.criteria;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.kit.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A file that is no list of values says why, adds nothing, and takes nothing away, whatever it is called. */
class ForeignFilesTest extends KaribuTest {

    private static final String NOT_TEXT = "User ID: the file is not UTF-8 text.";

    @Autowired
    private Clock clock;

    private CriteriaBuilder builder;

    @BeforeEach
    void chooseACustomer() {
        builder = CriteriaBuilder.forCancelling(
                Texts.of(UI.getCurrent()), clock, new TemplateChoice(true, List.of()), () -> {});
        UI.getCurrent().add(builder);
        _click(_get(NativeButton.class, search -> search.withText("User ID")));
        var typed = JsonNodeFactory.instance.objectNode().put("event.detail", "ann");
        BasicUtilsKt._fireDomEvent(_get(TextArea.class), "value-typed", typed);
    }

    static Stream<byte[]> filesOfOtherKinds() throws IOException {
        var spreadsheet = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(spreadsheet)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(utf8("<workbook/>"));
        }
        return Stream.of(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0},
                spreadsheet.toByteArray(),
                utf8("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"),
                "bob\ncem\n".getBytes(StandardCharsets.UTF_16),
                "bob\ncem\n".getBytes(StandardCharsets.UTF_16LE),
                "bob\u0000\ncem\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("filesOfOtherKinds")
    void refusesWhatIsNoText(byte[] file) {
        upload(file);

        assertThat(problem()).startsWith(NOT_TEXT).endsWith("Nothing was added.");
        assertOnlyAnnIsChosen();
    }

    @ParameterizedTest
    @MethodSource("filesWithoutValues")
    void refusesAFileWithoutValues(String file) {
        upload(utf8(file));

        assertThat(problem()).isEqualTo("User ID: there are no values in it. Nothing was added.");
        assertOnlyAnnIsChosen();
    }

    static Stream<String> filesWithoutValues() {
        return Stream.of("", " \r\n\r\n", "userId\n", "\uFEFF");
    }

    /** Each of them kept a page busy for minutes, or took all memory. */
    @ParameterizedTest
    @MethodSource("filesThatAreTooMuch")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void refusesAFileThatIsTooMuchToRead(String file) {
        upload(utf8(file));

        assertThat(problem())
                .isEqualTo("User ID: there is too much in it to be read, more than 200,000 lines or cells."
                        + " Nothing was added.");
        assertOnlyAnnIsChosen();
    }

    static Stream<String> filesThatAreTooMuch() {
        return Stream.of(
                "1\n".repeat(2_500_000),
                "1\r".repeat(2_500_000),
                ";,".repeat(2_500_000),
                "1" + ",000".repeat(1_250_000),
                "in (" + "'a',".repeat(1_250_000),
                "\"a\n" + "b\n".repeat(2_500_000));
    }

    @ParameterizedTest
    @MethodSource("longLines")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void showsTheBeginningOfALineThatIsNoValue(String line) {
        upload(utf8(line));

        assertThat(page()).contains("…").hasSizeLessThan(5_000);
        assertThat(builder.selection().peek().canBeReviewed()).isFalse();
    }

    static Stream<String> longLines() {
        return Stream.of("x".repeat(5_000_000), "-".repeat(5_000_000) + "x", "1 000".repeat(1_000_000));
    }

    @Test
    void showsMarkupOfAFileAsText() {
        upload(utf8("<img src=x onerror=alert(1)>\n"));

        assertThat(page()).contains("<img src=x onerror=alert(1)>");
        assertThat(builder.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void takesOneFileAfterTheOther() {
        assertThat(_get(Upload.class).getMaxFiles()).isOne();

        upload(utf8("bob\n"));
        upload(utf8("cem\n"));

        assertThat(page()).contains("ann").contains("bob").contains("cem");
    }

    private void assertOnlyAnnIsChosen() {
        assertThat(page()).contains("“ann”").doesNotContain("bob", "cem", "obj");
    }

    private String page() {
        return builder.getElement().getTextRecursively();
    }

    private static String problem() {
        return _get(TextArea.class).getErrorMessage();
    }

    private static void upload(byte[] content) {
        UploadKt._upload(_get(Upload.class), "values.csv", content);
        MockVaadin.clientRoundtrip(false);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
