package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rules.Sources.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text is used, and every key that is used has a text. */
class TextKeysTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations.properties");

    private static final Pattern LITERAL = Pattern.compile("\"(\\.?[A-Za-z][A-Za-z0-9._-]*)\"");

    /** A key as a whole: what follows the literal is no concatenation. */
    private static final Pattern ASKED =
            Pattern.compile("(?:getTranslation|exts\\.of|translate|@PageTitle)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final List<Source> SOURCES = Sources.ofTheApplication().all();

    @Test
    void noTextIsUnused() throws IOException {
        assertThat(unused(texts(), SOURCES)).isEmpty();
    }

    @Test
    void noTextIsMissing() throws IOException {
        assertThat(missing(texts(), SOURCES)).isEmpty();
    }

    @Test
    void findsWhatIsUnusedAndWhatIsMissing() {
        var source = List.of(new Source("A.java", """
                getTranslation("a.used"); texts.of("level." + level); getTranslation("a.gone", 1);
                note("b"); getTranslation(key + ".heading");
                """));

        assertThat(unused(Set.of("a.used", "level.VIEW", "b.heading", "a.left"), source))
                .containsExactly("a.left");
        assertThat(missing(Set.of("a.used", "level.VIEW"), source)).containsExactly("a.gone");
    }

    private static Set<String> unused(Set<String> texts, List<Source> sources) {
        var literals = found(LITERAL, sources);
        var unused = new TreeSet<>(texts);
        unused.removeIf(
                key -> literals.contains(key) || literals.stream().anyMatch(literal -> begins(key, literal, literals)));
        return unused;
    }

    /** As in {@code "level." + level} or, of a key that is handed over, {@code key + ".heading"}. */
    private static boolean begins(String key, String literal, Set<String> literals) {
        return key.startsWith(literal)
                && (literal.endsWith(".") || isMadeOf(key.substring(literal.length()), literals));
    }

    private static boolean isMadeOf(String ending, Set<String> literals) {
        return literals.contains(ending)
                || literals.stream()
                        .filter(literal -> literal.startsWith(".") && ending.startsWith(literal))
                        .anyMatch(literal -> isMadeOf(ending.substring(literal.length()), literals));
    }

    private static Set<String> missing(Set<String> texts, List<Source> sources) {
        var missing = new TreeSet<>(found(ASKED, sources));
        missing.removeAll(texts);
        return missing;
    }

    private static Set<String> found(Pattern pattern, List<Source> sources) {
        var found = new TreeSet<String>();
        sources.forEach(source -> pattern.matcher(source.text()).results().forEach(match -> found.add(match.group(1))));
        return found;
    }

    private static Set<String> texts() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
