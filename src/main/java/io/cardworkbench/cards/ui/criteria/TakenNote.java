package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;

/** Says what was done to a list before it was taken, and takes it back when asked to. */
final class TakenNote extends Composite<Div> {

    private final Span words = new Span();
    private Runnable back = () -> {};

    TakenNote(Texts texts) {
        words.getElement().setAttribute("role", "status");
        var button = new ActButton(texts.of("criterion.reading.back"), () -> {
            var wanted = back;
            clear();
            wanted.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("taken-note");
        getContent().add(words, button);
        clear();
    }

    void show(String text, Runnable takeBack) {
        back = takeBack;
        words.setText(text);
        getContent().setVisible(!text.isEmpty());
    }

    void clear() {
        show("", () -> {});
    }
}
