package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ui.RefusalLine;
import io.cardworkbench.kit.Focus;

/** Says what a change means, and makes it if the member still wants it; or says why it can't be made. */
public final class Question extends Composite<Div> {

    private final OrganizationTab tab;
    private final Component meaning;
    private final Button keep;
    private final Runnable act;

    /**
     * @param key of the texts {@code .keep} and {@code .now}
     * @param looks of the button that makes the change
     */
    Question(
            OrganizationTab tab,
            String key,
            ButtonVariant looks,
            Component meaning,
            Runnable act,
            Runnable keepAsItIs) {
        this.tab = tab;
        this.meaning = meaning;
        this.act = act;
        keep = button(tab.text(key + ".keep"), keepAsItIs);
        var now = button(tab.text(key + ".now"), this::act);
        now.addThemeVariants(looks);
        now.bindEnabled(tab.mayChange());
        getContent().addClassName("question");
        getContent().add(meaning, buttons(keep, now));
    }

    void focus() {
        Focus.on(meaning);
    }

    private void act() {
        try {
            tab.rights().attempt(act);
        } catch (ChangeRefused refused) {
            var reason = new RefusalLine(tab.reason(refused));
            getContent().removeAll();
            getContent().add(reason, buttons(keep));
            Focus.on(reason);
        }
    }

    private static Div buttons(Button... buttons) {
        var line = new Div(buttons);
        line.addClassName("form-actions");
        return line;
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
