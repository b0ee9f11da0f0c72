package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Consumer;

/** Says what a change means where it was asked for, and makes it if the member still wants it; or says why it can't be made. */
public final class ConfirmInPlace extends Composite<Div> {

    private final Component meaning;
    private final Button keep;

    /**
     * What the buttons say and look like, and when the change can be made.
     *
     * @param key of the texts of the buttons: the one that asks, {@code .keep} and {@code .now}
     * @param looks of the button that makes the change
     * @param enabling binds each of the two that lead to the change to whether it can be made
     */
    public record Choice(Texts texts, String key, ButtonVariant looks, SerializableConsumer<Button> enabling) {

        Button button(String suffix, Runnable action) {
            var button = new ActButton(texts.of(key + suffix), action);
            button.addThemeVariants(ButtonVariant.SMALL);
            return button;
        }
    }

    /** @param act gets this, to refuse in it */
    public ConfirmInPlace(Choice choice, Component meaning, Consumer<ConfirmInPlace> act, Runnable keepAsItIs) {
        this.meaning = meaning;
        keep = choice.button(".keep", keepAsItIs);
        var now = choice.button(".now", () -> act.accept(this));
        now.addThemeVariants(choice.looks());
        choice.enabling().accept(now);
        getContent().addClassName("question");
        getContent().add(meaning, buttons(keep, now));
    }

    public void focus() {
        Focus.on(meaning);
    }

    /** All that is left then is to keep things as they are. */
    public void refuse(String reason) {
        var line = new RefusalLine(reason);
        getContent().removeAll();
        getContent().add(line, buttons(keep));
        Focus.on(line);
    }

    private static Div buttons(Button... buttons) {
        var line = new Div(buttons);
        line.addClassName("form-actions");
        return line;
    }
}
