package io.cardworkbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Light or dark; a cookie remembers it, so that the first byte of a page already knows. */
enum ColorSchemeChoice {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final String COOKIE = "color-scheme";

    private final ColorScheme.Value value;

    ColorSchemeChoice(ColorScheme.Value value) {
        this.value = value;
    }

    ColorScheme.Value value() {
        return value;
    }

    static ColorSchemeChoice ofCurrentRequest() {
        return of(VaadinRequest.getCurrent());
    }

    /** What the browser asks for; the system's scheme when it asks for none that exists. */
    static ColorSchemeChoice of(@Nullable VaadinRequest request) {
        if (request == null || request.getCookies() == null) {
            return SYSTEM;
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie ->
                        Arrays.stream(values()).filter(choice -> choice.name().equals(cookie.getValue())))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** Shows the page of the current request in this scheme, and those to come. */
    void apply() {
        UI.getCurrent().getPage().setColorScheme(value);
        var cookie = new Cookie(COOKIE, name());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
