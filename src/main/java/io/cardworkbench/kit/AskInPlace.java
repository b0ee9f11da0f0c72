package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A button that does something after saying in its place what that means. */
public final class AskInPlace extends Composite<Div> {

    private final Button ask;

    /** @param meaning is found out when the member asks */
    public AskInPlace(Choice choice, Supplier<? extends Component> meaning, Consumer<ConfirmInPlace> act) {
        ask = choice.button("", () -> ask(choice, meaning.get(), act));
        choice.enabling().accept(ask);
        getContent().addClassName("ask-in-place");
        getContent().add(ask);
    }

    /** Says which of several the button is about. */
    public AskInPlace labelled(String label) {
        ask.setAriaLabel(label);
        return this;
    }

    /** The way back stands where the button was. */
    private void ask(Choice choice, Component meaning, Consumer<ConfirmInPlace> act) {
        var question = new ConfirmInPlace(choice, meaning, act, this::close);
        getContent().removeAll();
        getContent().add(question);
        question.focus();
    }

    private void close() {
        getContent().removeAll();
        getContent().add(ask);
        ask.focus();
    }
}
