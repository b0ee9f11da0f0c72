package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;
import java.util.List;

/** Asks whether values are meant that look like something another program made of them. */
final class DoubtfulValues extends Composite<Div> {

    private final Texts texts;
    private final Span words = new Span();

    DoubtfulValues(Texts texts, String field, Runnable meant) {
        this.texts = texts;
        var yes = new ActButton(texts.of("criterion.doubt.meant"), meant);
        yes.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        yes.setAriaLabel(texts.of("criterion.doubt.meant.label", field));
        words.addClassName("value-doubt");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(words, yes);
        show(List.of());
    }

    void show(List<String> values) {
        words.setText(
                values.isEmpty()
                        ? ""
                        : texts.of(
                                "criterion.reading.doubtful", values.size(), new ReadingWords(texts).examples(values)));
        getContent().setVisible(!values.isEmpty());
    }
}
