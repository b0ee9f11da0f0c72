package io.cardworkbench.cards.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a card says to its customer, as far as its variables have usual names.
 *
 * @param headline the name of the template where the card has none of its own
 * @param text may be empty
 * @param button what stands on it; empty where there is none
 * @param picture its address; empty where there is none
 * @param others the variables that none of these are, in their order
 */
record CardWords(String headline, String text, String button, String picture, Map<String, String> others) {

    private static final String[] HEADLINE = {"headline", "title", "heading"};
    private static final String[] TEXT = {"text", "body", "message", "description"};
    private static final String[] BUTTON = {"button", "buttonText", "action", "cta"};
    private static final String[] PICTURE = {"picture", "image", "imageUrl"};

    CardWords {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    static CardWords of(Map<String, String> detail, String template) {
        var left = new LinkedHashMap<>(detail);
        var headline = take(left, HEADLINE);
        return new CardWords(
                headline.isEmpty() ? template : headline,
                take(left, TEXT),
                take(left, BUTTON),
                take(left, PICTURE),
                left);
    }

    /** The first that is there; the others stay what they are. */
    private static String take(Map<String, String> left, String... names) {
        return Arrays.stream(names)
                .filter(name -> !left.getOrDefault(name, "").isBlank())
                .findFirst()
                .map(left::remove)
                .orElse("");
    }
}
