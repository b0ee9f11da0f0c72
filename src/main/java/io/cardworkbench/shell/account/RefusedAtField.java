package io.cardworkbench.shell.account;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;

/** Does what may be refused because of what stands in one field, and says so there. */
final class RefusedAtField {

    private RefusedAtField() {}

    static Button button(Texts texts, String key, HasValidation field, Runnable action) {
        return new ActButton(texts.of(key), () -> {
            FieldRefusal.clear(field);
            try {
                action.run();
            } catch (ChangeRefused refused) {
                FieldRefusal.show(field, RefusalWords.of(texts, refused));
            }
        });
    }
}
