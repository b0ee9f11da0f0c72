package io.cardworkbench.kit;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;

/** Presses buttons as impatient members do. */
public final class Presses {

    private Presses() {}

    /** The second reaches the server after the first has had its effect, of which the browser did not know yet. */
    public static void twice(Button button) {
        once(button);
        once(button);
    }

    public static void once(Button button) {
        press(button, 1);
        MockVaadin.clientRoundtrip(false);
    }

    /** What comes of a double click that began on what stood in its place before. */
    public static void restOfADoubleClick(Button button) {
        press(button, 2);
    }

    /** The server lets go what is pressed on a button that is gone, not to be seen, or disabled. */
    private static void press(Button button, int count) {
        if (button.isAttached() && BasicUtilsKt.isEffectivelyVisible(button) && button.isEnabled()) {
            ComponentUtil.fireEvent(
                    button, new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
        }
    }
}
