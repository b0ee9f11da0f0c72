package io.cardworkbench.cards.sending;

import java.util.Locale;

/**
 * What the cards of a template of the demo say.
 *
 * @param headline one of both may have a place for a number
 */
record DemoText(String headline, String text, String button) {

    private static final int SMALLEST = 5;
    private static final int LARGEST = 60;

    /** As JSON, with a number that is in keeping with all of them. */
    String detail(int code) {
        var number = SMALLEST + code % (LARGEST - SMALLEST);
        return String.format(
                Locale.ROOT,
                """
                {"headline":"%s","text":"%s","button":"%s","code":"%06d"}""",
                String.format(Locale.ROOT, headline, number),
                String.format(Locale.ROOT, text, number),
                button,
                code);
    }
}
