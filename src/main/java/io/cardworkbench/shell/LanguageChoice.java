package io.cardworkbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language of the texts, as a member chose for this browser.
 *
 * @see <a href="../../../../../../docs/decisions/0014-language-is-chosen-and-the-region-is-the-browsers.md">Decision 14</a>
 */
public enum LanguageChoice {
    BROWSER(null),
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    /** Those that there are texts in, the one of whoever understands none of them first. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final RememberedChoice<LanguageChoice> REMEMBERED =
            new RememberedChoice<>("language", LanguageChoice.class);

    private final @Nullable Locale language;

    LanguageChoice(@Nullable Locale language) {
        this.language = language;
    }

    static LanguageChoice ofCurrentRequest() {
        return of(VaadinRequest.getCurrent());
    }

    /** What the browser asks for; its own language when it asks for none that exists. */
    static LanguageChoice of(@Nullable VaadinRequest request) {
        return REMEMBERED.in(request).orElse(BROWSER);
    }

    /** In which language a request is answered, with numbers as they are written in the region of its browser. */
    public static Locale localeOf(@Nullable VaadinRequest request) {
        return of(request).in(BrowserLocales.of(request));
    }

    Locale in(BrowserLocales browser) {
        return browser.in(language().orElseGet(() -> browser.languageOf(LANGUAGES)));
    }

    /** None where it is the browser's. */
    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /** Speaks so from the next page on, which is this one, anew. */
    void apply() {
        REMEMBERED.remember(this);
        UI.getCurrent().getPage().reload();
    }
}
