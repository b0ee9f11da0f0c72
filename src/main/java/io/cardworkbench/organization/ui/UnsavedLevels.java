package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.RefusalLine;
import io.cardworkbench.organization.LevelChange;
import java.util.List;

/** What the changes of a role that were not saved yet would mean to whom; not there while there are none. */
final class UnsavedLevels extends Composite<Div> {

    private final Editing editing;
    private final Div words = new Div();
    private final Div buttons;

    UnsavedLevels(Editing editing, Runnable save, Runnable discard) {
        this.editing = editing;
        var saving = new ActButton(editing.text("role.save"), save);
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        editing.allowed().enables(saving);
        buttons = new Div(saving, new ActButton(editing.text("role.discard"), discard));
        buttons.addClassName("form-actions");
        words.getElement().setAttribute("role", "status");
        getContent().addClassNames("question", "unsaved-levels");
        getContent().add(words, buttons);
        close();
    }

    void show(List<LevelChange> changes) {
        var lead = editing.text(changes.isEmpty() ? "role.unsaved.nobody" : "role.unsaved");
        words.removeAll();
        words.add(new LevelChanges(editing.texts(), lead, changes));
        buttons.setVisible(true);
        setVisible(true);
    }

    /** What was chosen stays, unless it is what is there by now. */
    void refuse(String reason) {
        buttons.setVisible(isVisible());
        words.removeAll();
        words.add(new RefusalLine(reason));
        setVisible(true);
    }

    void close() {
        words.removeAll();
        setVisible(false);
    }
}
