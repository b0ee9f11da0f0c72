package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page on security says is proved, is. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("docs/security.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!threat)[^-].*$");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))`");

    @Test
    void everyMeasureNamesTestsThatExist() throws IOException {
        var existing = tests();
        assertThat(rows())
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(named(row))
                        .as(row)
                        .isNotEmpty()
                        .allSatisfy(test -> assertThat(existing).contains(test + ".java")));
    }

    @Test
    void everyDecisionThatItLeadsToExists() throws IOException {
        assertThat(Pattern.compile("\\((decisions/[^)]+)\\)")
                        .matcher(Files.readString(PAGE))
                        .results())
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(PAGE.resolveSibling(link.group(1))).exists());
    }

    @Test
    void findsTheTestsOfARow() {
        assertThat(named("| a | b | `ATest`, `BContract` |")).containsExactly("ATest", "BContract");
    }

    private static List<String> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> named(String row) {
        return TEST.matcher(row).results().map(test -> test.group(1)).toList();
    }

    private static List<String> tests() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toList());
        }
    }
}
