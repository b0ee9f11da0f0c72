package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rules.Sources.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever reads code that a decision shaped is led to its record, and each record to such code. */
class DecisionRecordsTest {

    private static final Path RECORDS = Path.of("docs/decisions");
    private static final Pattern SEE = Pattern.compile("\\* @see <a href=\"([^\"]*docs/decisions/[^\"]*)\">");

    @Test
    void everySeeLeadsToARecord() {
        assertThat(Sources.ofTheApplication().all())
                .flatMap(DecisionRecordsTest::seen)
                .allSatisfy(record -> assertThat(record).exists());
    }

    @Test
    void everyRecordIsPointedTo() throws IOException {
        try (var records = Files.list(RECORDS)) {
            assertThat(Sources.ofTheApplication().all())
                    .flatMap(DecisionRecordsTest::seen)
                    .containsAll(records.toList());
        }
    }

    @Test
    void findsWhereASeeLeads() {
        var source = new Source(
                "src/main/java/a/A.java",
                "/**\n * A.\n *\n * @see <a href=\"../../../../docs/decisions/x.md\">X</a>\n */");
        assertThat(seen(source)).containsExactly(RECORDS.resolve("x.md"));
        assertThat(seen(new Source("a/b/A.java", source.text()))).doesNotContain(RECORDS.resolve("x.md"));
    }

    private static List<Path> seen(Source source) {
        var folder = Objects.requireNonNull(Path.of(source.path()).getParent());
        return SEE.matcher(source.text())
                .results()
                .map(see -> folder.resolve(see.group(1)).normalize())
                .toList();
    }
}
