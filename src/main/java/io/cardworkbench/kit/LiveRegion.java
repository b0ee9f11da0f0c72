package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Tells users of screen readers what happens elsewhere on the page; invisible. */
public final class LiveRegion extends Composite<Div> {

    private final Div polite = region("status", "polite");
    private final Div assertive = region("alert", "assertive");

    public LiveRegion() {
        getContent().addClassName("visually-hidden");
        getContent().add(polite, assertive);
    }

    /** Said when the reader pauses. */
    public void say(String text) {
        polite.setText(text);
    }

    /** What was said last. */
    public String said() {
        return polite.getText();
    }

    /** Said at once; for failures only. */
    public void alert(String text) {
        assertive.setText(text);
    }

    private static Div region(String role, String live) {
        var region = new Div();
        region.getElement().setAttribute("role", role).setAttribute("aria-live", live);
        return region;
    }
}
