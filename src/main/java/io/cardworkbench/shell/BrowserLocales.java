package io.cardworkbench.shell;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The locales that a browser accepts, the one it likes best first. */
record BrowserLocales(List<Locale> accepted) {

    BrowserLocales {
        accepted = List.copyOf(accepted);
    }

    /** None when the browser does not say: the container would answer with the server's own then. */
    static BrowserLocales of(@Nullable VaadinRequest request) {
        return new BrowserLocales(
                request == null || request.getHeader("Accept-Language") == null
                        ? List.of()
                        : Collections.list(request.getLocales()));
    }

    /** The best of these languages, or else the first of them. */
    Locale languageOf(List<Locale> languages) {
        return accepted.stream()
                .flatMap(locale -> languages.stream().filter(language -> speaks(locale, language)))
                .findFirst()
                .orElse(languages.getFirst());
    }

    /** A language as it is written in the region of the browser. */
    Locale in(Locale language) {
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(region().getCountry())
                .build();
    }

    /** How numbers and days are written where the browser stands. */
    Locale region() {
        var first = accepted.isEmpty() ? Locale.ENGLISH : accepted.getFirst();
        return Stream.concat(Stream.of(first), accepted.stream().filter(locale -> speaks(locale, first)))
                .filter(locale -> !locale.getCountry().isEmpty())
                .findFirst()
                .orElse(first);
    }

    private static boolean speaks(Locale locale, Locale language) {
        return locale.getLanguage().equals(language.getLanguage());
    }
}
