package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** A button that does something after saying in its place what that means. */
public final class AskInPlace extends Composite<Div> {

    private final OrganizationTab tab;
    private final Button ask;

    /**
     * @param key of the texts of the buttons: the first one, {@code .keep} and {@code .now}
     * @param meaning is found out when the member asks
     */
    AskInPlace(OrganizationTab tab, String key, ButtonVariant looks, Supplier<Component> meaning, Runnable act) {
        this.tab = tab;
        ask = new Button(tab.text(key), click -> ask(key, looks, meaning, act));
        ask.addThemeVariants(ButtonVariant.SMALL);
        ask.bindEnabled(tab.mayChange());
        getContent().addClassName("ask-in-place");
        getContent().add(ask);
    }

    /** The way back stands where the button was. */
    private void ask(String key, ButtonVariant looks, Supplier<Component> meaning, Runnable act) {
        tab.rights().attempt(() -> {
            var question = new Question(tab, key, looks, meaning.get(), act, this::close);
            getContent().removeAll();
            getContent().add(question);
            question.focus();
        });
    }

    private void close() {
        getContent().removeAll();
        getContent().add(ask);
        ask.focus();
    }
}
