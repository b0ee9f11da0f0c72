package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import io.cardworkbench.cards.values.ValueList;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;
import java.util.function.Consumer;

/** The values of a criterion: how many, and the first few, each of which can be removed. */
final class ValueChips extends Composite<Div> {

    private static final int SHOWN = 6;

    private final Texts texts;
    private final String field;
    private final Consumer<String> remove;
    private final Runnable clear;

    ValueChips(Texts texts, String field, Consumer<String> remove, Runnable clear) {
        this.texts = texts;
        this.field = field;
        this.remove = remove;
        this.clear = clear;
        getContent().addClassName("value-chips");
    }

    void show(ValueList list) {
        getContent().removeAll();
        if (list.isEmpty()) {
            return;
        }
        var count = new Span(texts.of("criterion.values.count", list.size(), list.repeats()));
        count.addClassName("value-count");
        getContent().add(count);
        list.values().stream().limit(SHOWN).forEach(value -> getContent().add(chip(value)));
        if (list.size() > SHOWN) {
            getContent().add(new Span(texts.of("criterion.values.more", list.size() - SHOWN)));
        }
        if (list.size() > 1) {
            getContent().add(clearAll());
        }
    }

    private Button chip(String value) {
        var shown = ShownValue.of(value);
        var chip = new ActButton(shown, () -> remove.accept(value));
        chip.setIcon(new SvgIcon("assets/icons/close.svg"));
        chip.setIconAfterText(true);
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.addClassName("value-chip");
        chip.setAriaLabel(texts.of("criterion.values.remove", shown, field));
        return chip;
    }

    private Button clearAll() {
        var button = new ActButton(texts.of("criterion.values.clear"), clear);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(texts.of("criterion.values.clear.label", field));
        return button;
    }
}
