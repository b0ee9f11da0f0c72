package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cards.criteria.CardAttribute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever reads German reads all of it in German, with the same facts. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)");

    /** Four words in a row are a sentence, and no sentence is the same in both. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}+ \\p{L}+ \\p{L}+ \\p{L}+");

    private final Map<String, String> english = texts("translations.properties");
    private final Map<String, String> german = texts("translations_de.properties");

    TranslationsTest() throws IOException {}

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(german.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(german.values()).doesNotContain("");
    }

    @Test
    void bothLanguagesSayTheSameFacts() {
        assertThat(parameters(german)).containsExactlyInAnyOrderEntriesOf(parameters(english));
    }

    /** A column that is headed as the field is called was copied from a page. */
    @Test
    void everyAttributeKnowsWhatItIsCalled() {
        for (var texts : List.of(english, german)) {
            assertThat(CardAttribute.values())
                    .allMatch(attribute ->
                            attribute.isNamedBy(Objects.requireNonNull(texts.get("criterion." + attribute.name()))));
        }
    }

    @Test
    void everyTextCanBeFormatted() {
        var facts = new Object[] {2, 3, 4, 5, 6};
        german.forEach((key, text) -> assertThat(new MessageFormat(text, Locale.GERMAN).format(facts))
                .as(key)
                .doesNotContain("{0", "{1", "{2"));
        english.forEach((key, text) -> assertThat(new MessageFormat(text, Locale.ENGLISH).format(facts))
                .as(key)
                .doesNotContain("{0", "{1", "{2"));
    }

    @Test
    void noSentenceIsLeftInTheOtherLanguage() {
        assertThat(german)
                .allSatisfy((key, text) -> assertThat(SENTENCE.matcher(text).find() && text.equals(english.get(key)))
                        .as(key)
                        .isFalse());
    }

    @Test
    void quotesAreThoseOfTheLanguage() {
        assertThat(String.join("", german.values())).doesNotContain("\"", "”", "'");
        assertThat(String.join("", english.values())).doesNotContain("\"", "„");
    }

    private static Map<String, String> texts(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static Map<String, Set<String>> parameters(Map<String, String> texts) {
        var parameters = new TreeMap<String, Set<String>>();
        texts.forEach((key, text) -> parameters.put(
                key,
                PARAMETER
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return parameters;
    }
}
