package io.cardworkbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/** Light or dark, as a member chose for this browser. */
enum ColorSchemeChoice {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final RememberedChoice<ColorSchemeChoice> REMEMBERED =
            new RememberedChoice<>("color-scheme", ColorSchemeChoice.class);

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
        return REMEMBERED.in(request).orElse(SYSTEM);
    }

    /** Shows the page of the current request in this scheme, and those to come. */
    void apply() {
        UI.getCurrent().getPage().setColorScheme(value);
        REMEMBERED.remember(this);
    }
}
