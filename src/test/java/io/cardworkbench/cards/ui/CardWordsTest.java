package io.cardworkbench.cards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CardWordsTest {

    @Test
    void knowsTheUsualNames() {
        var words = CardWords.of(
                Map.of(
                        "title", "Hello",
                        "body", "World",
                        "cta", "Go",
                        "image", "https://example.com/a.png",
                        "code", "17"),
                "Template");

        assertThat(words)
                .isEqualTo(new CardWords("Hello", "World", "Go", "https://example.com/a.png", Map.of("code", "17")));
    }

    @Test
    void takesTheFirstOfTwoAndKeepsTheOther() {
        var words = CardWords.of(Map.of("headline", "First", "title", "Second"), "Template");

        assertThat(words.headline()).isEqualTo("First");
        assertThat(words.others()).containsExactly(Map.entry("title", "Second"));
    }

    @Test
    void isCalledLikeItsTemplateWhereItHasNoHeadline() {
        assertThat(CardWords.of(Map.of("headline", " "), "Template"))
                .isEqualTo(new CardWords("Template", "", "", "", Map.of("headline", " ")));
    }
}
