package io.cardworkbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrowserLocalesTest {

    @Test
    void speaksTheBestLanguageThatThereAreTextsIn() {
        assertThat(LanguageChoice.BROWSER.in(browser("de-AT", "en"))).isEqualTo(Locale.of("de", "AT"));
        assertThat(LanguageChoice.BROWSER.in(browser("fr-CH", "de-CH", "en"))).isEqualTo(Locale.of("de", "CH"));
        assertThat(LanguageChoice.BROWSER.in(browser("en-GB", "de"))).isEqualTo(Locale.UK);
    }

    @Test
    void speaksEnglishToWhoeverSpeaksNeither() {
        assertThat(LanguageChoice.BROWSER.in(browser("fr-FR", "it"))).isEqualTo(Locale.of("en", "FR"));
        assertThat(LanguageChoice.BROWSER.in(browser())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void keepsTheRegionOfTheBrowserWhateverLanguageIsChosen() {
        assertThat(LanguageChoice.ENGLISH.in(browser("de-DE"))).isEqualTo(Locale.of("en", "DE"));
        assertThat(LanguageChoice.GERMAN.in(browser("en-US", "en"))).isEqualTo(Locale.of("de", "US"));
        assertThat(browser("en-US", "de-DE").region()).isEqualTo(Locale.US);
    }

    @Test
    void takesTheRegionFromTheSameLanguageOnly() {
        assertThat(browser("en", "en-GB", "de-DE").region()).isEqualTo(Locale.UK);
        assertThat(browser("de", "en-US").region()).isEqualTo(Locale.GERMAN);
    }

    private static BrowserLocales browser(String... accepted) {
        return new BrowserLocales(
                Stream.of(accepted).map(Locale::forLanguageTag).toList());
    }
}
